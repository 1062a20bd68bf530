"""How tests wait, so that none depends on how fast the machine is.

A test waits for something to happen, never for time to pass. `HUNG` only ends what would go on for
ever. Where a short timeout has to pass all the same, it is one of `TIMEOUTS`.
"""

import time
from collections.abc import Callable

from agentsessions import Timeout

HUNG = 240.0
"""Seconds after which a wait is given up: far more than the busiest machine needs."""

PATIENT = Timeout(connect=HUNG, read=HUNG, write=HUNG, pool=HUNG, stream=HUNG)
"""For clients of tests whose subject is no timeout."""

TIMEOUTS = (0.1, 1.0, 10.0, 100.0)
"""Timeouts to try in turn, where one is to pass while something else must arrive in time.

The first is for machines with nothing else to do; what was late only for the machine being busy is
tried again with the next.
"""


def wait_until(condition: Callable[[], object]) -> None:
    """Look again and again, for what comes true without being announced."""
    started = time.monotonic()
    while not condition():
        assert time.monotonic() - started < HUNG, "what was waited for did not happen"
        time.sleep(0.01)
