"""When to connect again, and when to give up."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from ..errors import APIError, APIStatusError, ResponseValidationError
from ..public import public
from ..retry.policy import RetryPolicy, backoff, server_delay

_HELD_FOR_LONG = 10.0
"""Seconds after which a connection counts as a sign of life even if nothing came over it."""
_MOST_UNREADABLE = 5
"""So many connections may end with a frame that cannot be read, and no event between them."""


@public
class ReconnectPolicy(NamedTuple):
    """How long to go on connecting without a sign of life; whichever limit comes first counts.

    Attributes:
        seconds: Time since the last sign of life.
        attempts: Failures in a row.
    """

    seconds: float = 300.0
    attempts: int = 60


class Reconnects:
    """Counts failures. The pause between connections grows until something was achieved."""

    def __init__(
        self,
        pauses: RetryPolicy,
        limits: ReconnectPolicy,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pauses = pauses
        self._limits = limits
        self._clock = clock
        self._failures = 0
        self._silent_failures = 0
        self._unreadable = 0
        self._alive_at = clock()
        self._attached_at: float | None = None

    def attached(self) -> None:
        """A connection was made."""
        self._attached_at = self._clock()

    def alive(self) -> None:
        """Something came over the connection."""
        self._silent_failures = 0
        self._alive_at = self._clock()

    def achieved(self) -> None:
        """An event was handed out."""
        self._failures = self._unreadable = 0
        self.alive()

    def pause_after(self, error: APIError) -> float | None:
        """Seconds to wait before the next connection; None: give up."""
        now = self._clock()
        if self._attached_at is not None and now - self._attached_at >= _HELD_FOR_LONG:
            self.alive()
        if self._attached_at is not None and isinstance(error, ResponseValidationError):
            self._unreadable += 1
        self._attached_at = None
        self._failures += 1
        self._silent_failures += 1
        pause = backoff(self._pauses, self._failures - 1)
        if isinstance(error, APIStatusError):
            hint = server_delay(error.headers or {}, time.time()) or 0.0
            if hint > self._pauses.longest_hint:
                return None
            pause = max(pause, hint)
        silent_for = now - self._alive_at
        if (
            self._unreadable > _MOST_UNREADABLE
            or self._silent_failures > self._limits.attempts
            or silent_for + pause > self._limits.seconds
        ):
            return None
        return pause


def may_pass(error: APIError) -> bool:
    """Whether connecting again can help against an error."""
    if not isinstance(error, APIStatusError):
        return True
    return error.status_code in (408, 409, 429) or error.status_code >= 500
