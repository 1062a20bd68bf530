"""What a stream tells of itself, whoever is waiting for its events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..headers import Headers
    from .streams import EventReader


class StreamFacts:
    """The facts of a stream that its reader knows."""

    _reader: EventReader[Any]

    @property
    def request_id(self) -> str | None:
        """The service's id of the request that opened the stream."""
        return self._reader.request_id

    @property
    def headers(self) -> Headers:
        """The headers of the response."""
        return self._reader.headers

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event that was handed out, of those that a list has too."""
        return self._reader.last_event_id

    @property
    def opened(self) -> bool:
        """Whether the service has said that nothing is missed from here on."""
        return self._reader.signals.opened

    @property
    def reconnect_after(self) -> float | None:
        """The seconds after which the service, which ends this stream, wants another one opened;
        None if it has not said so.
        """
        return self._reader.signals.reconnect_after

    def __repr__(self) -> str:
        state = "ended" if self._reader.ended else "closed" if self._reader.closed else "open"
        return f"<{type(self).__name__} of {self._reader.operation.id}, {state}>"
