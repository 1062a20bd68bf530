"""How long a call may take, and whether it is still wanted."""

from __future__ import annotations

import time
from typing import Protocol

from .errors import ToolError


class Cancelled(Protocol):
    """Says whether the caller has lost interest, as a `threading.Event` does."""

    def is_set(self) -> bool: ...


class TimeLimit:
    """`seconds` from now on. What takes long asks again and again whether they are over."""

    def __init__(self, seconds: float, cancelled: Cancelled) -> None:
        self.seconds = seconds
        self._cancelled = cancelled
        self._end = time.monotonic() + seconds

    def is_over(self) -> bool:
        """Whether the time is over. Raises ToolError if the call was cancelled."""
        if self._cancelled.is_set():
            raise ToolError("The call was cancelled.")
        return time.monotonic() >= self._end
