"""How far a follow has come: what was handed out, and from where on to look for more."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

_MOST = 512
_MOST_UNTIMED = 4096
_OVERLAP = 30.0
"""Seconds before the newest event in which further ones may have become visible late."""


class EventFacts(NamedTuple):
    """What an event says of itself.

    Without an `id` it is a preview. `at` is when it took effect; `waits` says that it has yet to.
    """

    id: str | None
    at: datetime | None
    waits: bool


class Position:
    """Decides about each event whether it is to be handed out.

    Events up to and including `after` are not, and nothing is until `after` has come by.

    Memory is bounded: only the ids of the newest events are kept. When there are too many, the
    older half is forgotten, and the time of the newest among those becomes the horizon: an event
    at or before it counts as seen. The horizon always lies before the newest event, so events of
    the same instant are never taken for each other; only many of them at once can make the memory
    grow. No horizon covers events without a time; the newest 4,096 of them are kept.
    """

    def __init__(self, after: str | None = None) -> None:
        self.last_id = after
        """The last event that was handed out, at first the one to go on after."""
        self._sought = after
        self._sought_waits = False
        self._earliest: datetime | None = None
        self._times: dict[str, float] = {}
        self._untimed: dict[str, None] = {}
        self._newest: float | None = None
        self._horizon: float | None = None
        self._limit = _MOST

    @property
    def window(self) -> datetime | None:
        """From when on to list what may have been missed; None: from the beginning.

        That is a little before the newest event, but neither before the horizon nor before the
        event to go on after.
        """
        if self._newest is None:
            return self._earliest
        start = self._newest - _OVERLAP
        if self._horizon is not None:
            start = max(start, self._horizon)
        window = datetime.fromtimestamp(start, UTC)
        return window if self._earliest is None else max(window, self._earliest)

    @property
    def is_lost(self) -> bool:
        """Whether the event to go on after does not exist, once everything was looked through."""
        return self._sought is not None and not self._sought_waits

    def locate(self, facts: EventFacts) -> bool:
        """Look at the next event, newest first; whether it is the one to go on after.

        If that one still waits, all that comes after it will take effect later than the newest
        event that has taken effect.
        """
        if facts.id != self._sought:
            self._earliest = self._earliest or facts.at
            return False
        self._earliest = facts.at or self._earliest
        self._sought_waits = facts.waits
        return True

    def admit(self, facts: EventFacts) -> bool:
        """Whether an event is to be handed out now; once it has been, `record` it.

        This and `record` can be cut short anywhere and done again.
        """
        id, at, waits = facts
        if id is None:
            return self._sought is None
        if waits:
            self._sought_waits = self._sought_waits or id == self._sought
            return False
        if self._sought is None:
            return not (self.has_seen(id) or self._is_past(at))
        self._remember(id, at)
        if id == self._sought:
            self._sought = None
        return False

    def record(self, facts: EventFacts) -> None:
        """Take note that an event was handed out."""
        id, at, _ = facts
        if id is not None:
            self._remember(id, at)
            self.last_id = id

    def has_seen(self, id: str) -> bool:
        """Whether an event has been handed out or passed over lately."""
        return id in self._times or id in self._untimed

    def __len__(self) -> int:
        """How many ids are in memory."""
        return len(self._times) + len(self._untimed)

    def _is_past(self, at: datetime | None) -> bool:
        return at is not None and self._horizon is not None and at.timestamp() <= self._horizon

    def _remember(self, id: str, at: datetime | None) -> None:
        if at is None:
            self._untimed[id] = None
            if len(self._untimed) > _MOST_UNTIMED:
                del self._untimed[next(iter(self._untimed))]
        elif not self._is_past(at):
            time = at.timestamp()
            self._times[id] = time
            self._newest = time if self._newest is None else max(self._newest, time)
            if len(self._times) > self._limit:
                self._forget_older_half(self._newest)

    def _forget_older_half(self, newest: float) -> None:
        older = sorted(time for time in self._times.values() if time < newest)
        if older:
            # The horizon first: what is forgotten counts as seen from then on.
            self._horizon = older[min(len(self._times) - _MOST // 2, len(older)) - 1]
            horizon = self._horizon
            self._times = {id: time for id, time in self._times.items() if time > horizon}
        self._limit = max(_MOST, 2 * len(self._times))
