"""The deadline of a call, `Timeout(total=...)`: what it leaves for each wait, and its end."""

from __future__ import annotations

import time

from attrs import evolve, frozen

from ..errors import APITimeoutError, Sent
from .options import Timeout

_NOTHING = 0.005
"""Clocks and timers do not agree on less."""


@frozen
class Deadline:
    """When a call must be over, by the monotonic clock; `total` is how long it had."""

    at: float
    total: float

    @classmethod
    def begin(cls, timeout: Timeout, outer: Deadline | None = None) -> Deadline | None:
        """The deadline of a call that begins now. `outer` is that of the call that it is a part of,
        and counts instead.
        """
        if outer is not None or timeout.total is None:
            return outer
        return cls(time.monotonic() + timeout.total, timeout.total)

    def left(self) -> float:
        """The seconds until then; 0 once it is over."""
        return max(self.at - time.monotonic(), 0.0)

    def is_over(self) -> bool:
        """Whether nothing can be done any more."""
        return self.left() <= _NOTHING

    def shorten(self, timeout: Timeout) -> Timeout:
        """Timeouts none of which is longer than what is left."""
        left = max(self.left(), _NOTHING)

        def at_most(seconds: float | None) -> float:
            return left if seconds is None else min(seconds, left)

        return evolve(
            timeout,
            connect=at_most(timeout.connect),
            read=at_most(timeout.read),
            write=at_most(timeout.write),
            pool=at_most(timeout.pool),
            stream=at_most(timeout.stream),
        )

    def error(self, sent: Sent, cause: Exception | None = None) -> APITimeoutError:
        """The error for a call that cannot end in time; `cause` is what it was about to try again
        after.
        """
        message = f"the call did not end within its timeout total={self.total:g}"
        return APITimeoutError(f"{message}, after: {cause}" if cause else message, sent=sent)
