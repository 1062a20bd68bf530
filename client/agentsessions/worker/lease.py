"""The lease of a work item: when to send the next heartbeat, and what its outcome means.

Nothing here waits or sends. Times are seconds of this process's own clock. A lease counts from when
its heartbeat was sent, so it is over here no later than it is for the service.

    outcome of a heartbeat                             what follows
    -------------------------------------------------  ---------------------------------------------
    extended, the item is active                       the next one, after half the lease at most
    the item is `stopping` or `stopped`, or the lease   the work ends, and nothing more is sent for
      was not extended                                  it but that it has stopped
    412 while the lease before still holds, after a    nobody else can hold the item: the lost one
      heartbeat whose response was lost                  had arrived, and the next one names it
    412 or another refusal                             lost: another worker may hold the item
    no response, 408, 429, 5xx                         again, after a pause, while the lease holds
    none of these while the lease held                 lost
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..core.errors import APIError, APIStatusError, PreconditionFailedError
from ..core.follow.reconnect import may_pass
from ..core.retry.policy import RetryPolicy, backoff
from ..core.serialization.decoding import is_object

if TYPE_CHECKING:
    from ..models.work_heartbeat import WorkHeartbeat

NO_HEARTBEAT = "NO_HEARTBEAT"
_LONGEST_INTERVAL = 30.0
_SHORTEST_TIMEOUT = 0.05


class LeaseEnd(Enum):
    """Why a lease is over."""

    STOPPING = "the service asked to stop"
    STOPPED = "the item was stopped"
    LOST = "the lease is lost"


class Lease:
    """What a worker knows of its hold on an item.

    Attributes:
        seconds: How long a lease to ask for.
        expected: The heartbeat that the service is to have seen last.
        end: Why the lease is over; None while it holds, or has not begun.
    """

    def __init__(self, seconds: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds = seconds
        self.expected = NO_HEARTBEAT
        self.end: LeaseEnd | None = None
        self._clock = clock
        self._until = clock() + seconds
        self._interval = min(seconds / 2, _LONGEST_INTERVAL)
        self._next_at = clock()
        self._sent_at = clock()
        self._failures = 0
        self._has_lost_response = False
        self._pauses = RetryPolicy()

    @property
    def is_held(self) -> bool:
        """Whether nobody else can hold the item."""
        return self.end is None and self.has_begun and self._clock() < self._until

    @property
    def has_begun(self) -> bool:
        """Whether a heartbeat has been confirmed."""
        return self.expected != NO_HEARTBEAT

    def pause(self) -> float:
        """Seconds until the next heartbeat."""
        return max(0.0, min(self._next_at, self._until) - self._clock())

    def begin_heartbeat(self) -> float:
        """A heartbeat is sent now; how long it may take. Ends the lease where none can save it."""
        self._sent_at = self._clock()
        left = self._until - self._sent_at
        if left <= 0:
            self.end = LeaseEnd.LOST
        return max(_SHORTEST_TIMEOUT, min(self._interval, left))

    def confirmed(self, heartbeat: WorkHeartbeat) -> None:
        """The heartbeat was answered."""
        self._failures, self._has_lost_response = 0, False
        if heartbeat.state in ("stopping", "stopped") or not heartbeat.lease_extended:
            is_over = heartbeat.state == "stopped"
            self.end = LeaseEnd.STOPPED if is_over else LeaseEnd.STOPPING
            return
        self.expected = heartbeat.last_heartbeat
        granted = heartbeat.ttl_seconds if heartbeat.ttl_seconds > 0 else self.seconds
        self._until = self._sent_at + granted
        self._interval = min(granted / 2, _LONGEST_INTERVAL)
        self._next_at = self._sent_at + self._interval

    def failed(self, error: APIError) -> None:
        """The heartbeat was refused, or its response was lost."""
        if isinstance(error, PreconditionFailedError) and self._has_lost_response and self.is_held:
            self.expected = _last_heartbeat(error) or self.expected
            self._has_lost_response = False
            self._next_at = self._clock()
        elif not may_pass(error) or getattr(error, "status_code", None) == 409:
            self.end = LeaseEnd.LOST
        else:
            if not isinstance(error, APIStatusError) or error.status_code != 429:
                self._has_lost_response = True
            self._next_at = self._clock() + backoff(self._pauses, self._failures)
            self._failures += 1


def _last_heartbeat(error: PreconditionFailedError) -> str | None:
    """What the service says of the lease: `error.details.current_state.last_heartbeat`."""
    found: Any = error.body
    for key in ("error", "details", "current_state", "last_heartbeat"):
        found = found.get(key) if is_object(found) else None
    return found if isinstance(found, str) and found else None
