"""How far a follow has come: what was handed out, and from where on to look for more."""

from __future__ import annotations

import heapq
from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple

_MOST = 512
_MOST_AT_ONCE = 8192
_MOST_UNTIMED = 4096
_OVERLAP = 30.0
"""Seconds before the newest event in which further ones may have become visible late."""
_STRAY = 86400.0
_MOST_STRAYS = 3


class EventFacts(NamedTuple):
    """What an event says of itself.

    `at` is when it took effect; `waits` says that it has yet to. `digest` stands for an id that is
    missing, or too long to be kept. What has neither is a preview.
    """

    id: str | None
    at: datetime | None
    waits: bool
    digest: str | None = None

    @property
    def key(self) -> str | None:
        """What tells the event from all others."""
        return self.digest or self.id


class Position:
    """Decides about each event whether it is to be handed out.

    Events up to and including `after` are not, and nothing is until `after` has come by.

    Memory is bounded, so events are forgotten, the oldest ones first: never one of the newest 256,
    and of the last 30 seconds only what goes beyond 8,192 events. The time of the newest forgotten
    one is the horizon: an event at or before it counts as seen. So an event may come late by half a
    minute, or by 8,192 others, and is new all the same.

    The horizon lies before all that is remembered, so events of one instant are never taken for
    each other. It does not cover events without a time, of which the newest 4,096 are kept, nor an
    instant with more than 8,192 events. Of those, what a list shows before the first event that is
    remembered counts as seen, because lists keep their order.
    """

    def __init__(self, after: str | None = None) -> None:
        self.last_id = after
        """The last event that was handed out, at first the one to go on after."""
        self._sought = after
        self._sought_waits = False
        self._earliest: datetime | None = None
        self._times: dict[str, float] = {}
        self._untimed: dict[str, None] = {}
        self._horizon: float | None = None
        self._limit = _MOST
        self._uncovered_until: float | None = None
        self._has_forgotten_untimed = False
        self._is_before_remembered = False

    @property
    def window(self) -> datetime | None:
        """From when on to list what was missed; None: from the beginning.

        That is a little before the newest event, but neither before the horizon nor before the
        event to go on after, and in a busy session only a few hundred events back.
        """
        if not self._times:
            return self._earliest
        newest = heapq.nlargest(_MOST // 2, self._times.values())
        return self._window_from(newest[-1])

    @property
    def whole_window(self) -> datetime | None:
        """From when on to list what may have become visible late, however busy the session is."""
        return self._window_from(None) if self._times else self._earliest

    def _window_from(self, earliest: float | None) -> datetime:
        bounds = [self._newest() - _OVERLAP, self._horizon, earliest]
        window = datetime.fromtimestamp(max(bound for bound in bounds if bound is not None), UTC)
        return window if self._earliest is None else max(window, self._earliest)

    @property
    def is_sought(self) -> bool:
        """Whether the event to go on after has yet to come by."""
        return self._sought is not None

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

    def begin_list(self) -> None:
        """From here on comes what a list shows."""
        self._is_before_remembered = True

    def admit(self, facts: EventFacts, *, is_listed: bool = False) -> bool:
        """Whether an event is to be handed out now; once it has been, `record` it.

        This and `record` can be cut short anywhere and done again.
        """
        id, at, waits, _ = facts
        key = facts.key
        if key is None:
            return self._sought is None
        if waits:
            self._sought_waits = self._sought_waits or id == self._sought
            return False
        if self._sought is not None:
            self._remember(key, at)
            if id == self._sought:
                self._sought = None
            return False
        if self.has_seen(key):
            self._is_before_remembered = False
            return False
        if is_listed and self._is_before_remembered and self._may_be_forgotten(at):
            return False
        return not self._is_past(at)

    def record(self, facts: EventFacts) -> None:
        """Take note that an event was handed out."""
        if facts.key is not None:
            self._remember(facts.key, facts.at)
            self.last_id = facts.id or self.last_id

    def has_seen(self, key: str) -> bool:
        """Whether an event has been handed out or passed over lately."""
        return key in self._times or key in self._untimed

    def __len__(self) -> int:
        """How many events are in memory."""
        return len(self._times) + len(self._untimed)

    def _newest(self) -> float:
        """The time of the newest event; a few that lie days behind it, all alone, do not count."""
        newest = heapq.nlargest(_MOST_STRAYS + 1, self._times.values())
        for time, earlier in pairwise(newest):
            if time - earlier <= _STRAY:
                return time
        return newest[0] if len(newest) == 1 else newest[-1]

    def _is_past(self, at: datetime | None) -> bool:
        return at is not None and self._horizon is not None and at.timestamp() <= self._horizon

    def _may_be_forgotten(self, at: datetime | None) -> bool:
        """Whether an event that is not remembered may be one that no horizon covers."""
        if at is None:
            return self._has_forgotten_untimed
        return self._uncovered_until is not None and at.timestamp() <= self._uncovered_until

    def _remember(self, key: str, at: datetime | None) -> None:
        if at is None:
            self._untimed[key] = None
            if len(self._untimed) > _MOST_UNTIMED:
                self._has_forgotten_untimed = True
                del self._untimed[next(iter(self._untimed))]
        elif not self._is_past(at):
            self._times[key] = at.timestamp()
            if len(self._times) > self._limit:
                self._forget()

    def _forget(self) -> None:
        by_time = sorted(self._times.items(), key=_time_of)
        late = self._newest() - _OVERLAP
        kept = sum(time > late for time in self._times.values())
        kept = min(max(kept, _MOST // 2), _MOST_AT_ONCE)
        first = len(by_time) - kept
        while first and kept < _MOST_AT_ONCE and _is_same_instant(by_time, first):
            first, kept = first - 1, kept + 1
        self._cover(by_time, first)  # first: what is forgotten counts as seen from then on
        self._times = dict(by_time[first:])
        self._limit = max(_MOST, 2 * kept)

    def _cover(self, by_time: list[tuple[str, float]], first: int) -> None:
        """Put the horizon where nothing from the event at `first` on lies at or before it."""
        if first and _is_same_instant(by_time, first):
            self._uncovered_until = by_time[first][1]
        while first and _is_same_instant(by_time, first):
            first -= 1
        if first:
            self._horizon = by_time[first - 1][1]


def _time_of(event: tuple[str, float]) -> float:
    return event[1]


def _is_same_instant(by_time: list[tuple[str, float]], index: int) -> bool:
    return by_time[index - 1][1] == by_time[index][1]
