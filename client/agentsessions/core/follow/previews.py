"""Which previews are handed out: those that, with no gap, make up the beginning of an event."""

from __future__ import annotations


class Previews:
    """Remembers which events are being previewed, and over which connection.

    A piece that was lost with a connection is not sent again. So what was previewed before is
    previewed no more: the whole event follows.
    """

    def __init__(self) -> None:
        self.incomplete: set[str] = set()
        """The events of which a preview was handed out, but not yet the whole."""
        self._cut_short: set[str] = set()

    def begin_connection(self) -> None:
        """Another connection was made."""
        self._cut_short |= self.incomplete

    def admit(self, about: str) -> bool:
        """Whether to hand out a preview of the event with this key."""
        if about in self._cut_short:
            return False
        self.incomplete.add(about)
        return True

    def complete(self, key: str) -> None:
        """The event itself has come."""
        self.incomplete.discard(key)
        self._cut_short.discard(key)
