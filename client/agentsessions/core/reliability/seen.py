"""Which events have been seen already, in bounded memory."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_MOST = 512
_UNTIMED = 4096


class Seen:
    """The ids of the newest events; whatever is older than all of them counts as seen.

    When there are too many, the older half is forgotten, and the time of the newest among those
    becomes the horizon: an event at or before it was seen. The horizon always lies before the
    newest event, so events of the same instant are never taken for each other; only many of them
    at once can make the memory grow. No horizon covers events without a time; the newest 4,096 of
    them are kept.
    """

    def __init__(self, overlap: timedelta = timedelta(seconds=30)) -> None:
        self._overlap = overlap.total_seconds()
        self._times: dict[str, float] = {}
        self._untimed: dict[str, None] = {}
        self._newest: float | None = None
        self._horizon: float | None = None
        self._limit = _MOST

    def add(self, id: str, at: datetime | None) -> bool:
        """Note an event. Returns False if it had been seen."""
        if id in self:
            return False
        if at is None:
            self._untimed[id] = None
            if len(self._untimed) > _UNTIMED:
                del self._untimed[next(iter(self._untimed))]
            return True
        time = at.timestamp()
        if self._horizon is not None and time <= self._horizon:
            return False
        self._times[id] = time
        self._newest = time if self._newest is None else max(self._newest, time)
        if len(self._times) > self._limit:
            self._forget_older_half(self._newest)
        return True

    def __contains__(self, id: str) -> bool:
        return id in self._times or id in self._untimed

    def __len__(self) -> int:
        return len(self._times) + len(self._untimed)

    @property
    def window(self) -> datetime | None:
        """From when on to list what may have been missed; None: from the beginning.

        That is a little before the newest event, for those that became visible late, but not
        before the horizon.
        """
        if self._newest is None:
            return None
        start = self._newest - self._overlap
        if self._horizon is not None:
            start = max(start, self._horizon)
        return datetime.fromtimestamp(start, UTC)

    def _forget_older_half(self, newest: float) -> None:
        older = sorted(time for time in self._times.values() if time < newest)
        if older:
            horizon = older[min(len(self._times) - _MOST // 2, len(older)) - 1]
            self._times = {id: time for id, time in self._times.items() if time > horizon}
            self._horizon = horizon
        self._limit = max(_MOST, 2 * len(self._times))
