"""How far a follow has come: what was handed out, and from where on to look for more."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from .seen import Seen


class Sighting(NamedTuple):
    """What an event says of itself.

    No `id` means a preview, `at` is when the event took effect, `waits` that it has yet to.
    """

    id: str | None
    at: datetime | None
    waits: bool


class Position:
    """Decides about each event whether it is to be handed out; `after` is the last one that is not.

    Events up to and including `after` are passed over. Until it has come by, nothing is handed out.
    """

    def __init__(self, after: str | None = None) -> None:
        self.last_id = after
        """The last event that was handed out, at first the one to go on after."""
        self._seen = Seen()
        self._sought = after
        self._sought_waits = False
        self._earliest: datetime | None = None

    @property
    def window(self) -> datetime | None:
        """From when on events may have been missed; None: from the beginning."""
        window = self._seen.window
        if window is None or self._earliest is None:
            return window or self._earliest
        return max(window, self._earliest)

    @property
    def is_lost(self) -> bool:
        """Whether the event to go on after is nowhere, when everything has been looked through."""
        return self._sought is not None and not self._sought_waits

    def locate(self, sighting: Sighting) -> bool:
        """Look at the next event, newest first; whether it is the one to go on after.

        If that one still waits, what matters will take effect after the newest event that has.
        """
        if sighting.id != self._sought:
            self._earliest = self._earliest or sighting.at
            return False
        self._earliest = sighting.at or self._earliest
        self._sought_waits = sighting.waits
        return True

    def admit(self, sighting: Sighting) -> bool:
        """Whether an event is to be handed out now; if so, it has been."""
        id, at, waits = sighting
        if id is None:
            return self._sought is None
        if waits:
            self._sought_waits = self._sought_waits or id == self._sought
            return False
        if not self._seen.add(id, at):
            return False
        if self._sought is not None:
            if id == self._sought:
                self._sought = None
            return False
        self.last_id = id
        return True

    def has_seen(self, id: str) -> bool:
        """Whether an event has been handed out or passed over lately."""
        return id in self._seen
