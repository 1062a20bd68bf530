"""For tests of programs that use the SDK: no waiting between attempts.

    from agentsessions.testing import set_testing

    set_testing(True)                          # from now on, in the whole process
    with set_testing(True) as testing: ...     # inside a block
    assert testing.pauses == [...]             # how long it would have waited

Everything else stays as it is: how often it tries again, what it sends, what it raises.
"""

from __future__ import annotations

from .runtime.pauses import (
    PauseRecorder as PauseRecorder,
    is_testing as is_testing,
    set_testing as set_testing,
)
