"""Tests of programs that use the SDK: no waiting between attempts.

    from agentsessions.testing import set_testing

    set_testing(True)                          # from now on, in the whole process
    with set_testing(True) as testing: ...     # inside a block
    assert testing.pauses == [...]             # what would have been waited

Everything else stays as it is: how often is tried again, what is sent, what is raised.
"""

from __future__ import annotations

from .runtime.pauses import (
    PauseRecorder as PauseRecorder,
    is_testing as is_testing,
    set_testing as set_testing,
)
