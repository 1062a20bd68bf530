"""Tests of programs that use the SDK: no waiting between attempts.

    from agentsessions.testing import set_testing

    set_testing(True)            # from now on, in the whole process
    with set_testing(True): ...  # inside a block

Everything else stays as it is: how often is tried again, what is sent, what is raised.
"""

from __future__ import annotations

from .runtime.pauses import Testing


def set_testing(testing: bool) -> Testing:
    """Leave out the pauses between attempts, or wait them out again, in the whole process.

    It counts for retries, for looking for what may have been sent, and for connecting again while
    following. As a context manager it is undone at the end of the block.
    """
    return Testing.switch(testing)


def is_testing() -> bool:
    """Whether pauses are left out."""
    return Testing.is_active()
