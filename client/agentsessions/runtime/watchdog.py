"""The deadline of a blocking call: a thread that shuts the socket down when it is over.

Nothing else ends a response that arrives byte by byte, each in time.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from .pool import Exchange

if TYPE_CHECKING:
    from ..core.request.deadline import Deadline


class Watchdog:
    """Aborts an exchange at its deadline, unless it is stopped before."""

    def __init__(self, exchange: Exchange[Any], deadline: Deadline) -> None:
        self._timer = threading.Timer(deadline.left(), exchange.abort)
        self._timer.daemon = True
        self._timer.start()

    def stop(self) -> None:
        """Wait until it can do nothing more."""
        self._timer.cancel()
        self._timer.join()
