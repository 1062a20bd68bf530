"""Server-sent events: bytes in, events out, by the rules of the WHATWG (HTML, 9.2.5 and 9.2.6)."""

from __future__ import annotations

from attrs import define, field

from ..errors import ResponseValidationError

DEFAULT_MAX_EVENT_BYTES = 16 * 1024 * 1024

_BOM = b"\xef\xbb\xbf"
_MAX_NAMES = 100  # kept names and their length are bounded: the server chooses them
_MAX_NAME_LINE = 200


@define
class ServerSentEvent:
    """One event of a stream.

    Attributes:
        event: its name; "message" when the stream gave none.
        data: its `data` lines joined with line feeds; may be empty.
    """

    event: str
    data: str = field(repr=False)


class SseDecoder:
    """Decodes one stream; feed it the body's bytes as they arrive, cut anywhere.

    An event counts once the blank line behind it has arrived, so one that the end of the stream
    cuts off is never handed out. Time is linear in the bytes fed, however they are cut. The fields
    `id` and `retry` are for those who connect again by `Last-Event-ID`, and left out here.
    """

    def __init__(self, *, max_event_bytes: int = DEFAULT_MAX_EVENT_BYTES) -> None:
        self._max_event_bytes = max_event_bytes
        self._too_large = False
        self._beginning: bytes | None = b""  # held until it is clear whether it is a BOM
        self._after_cr = False
        self._partial_line = bytearray()
        self._event = ""
        self._data: list[bytes] = []
        self._data_bytes = 0
        self._names: dict[bytes, str] = {}  # event names by their line: streams repeat a few

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """The events that this chunk completes.

        Raises ResponseValidationError once one event, or one line, is larger than
        `max_event_bytes`; complete events before it are handed out first.
        """
        events: list[ServerSentEvent] = []
        if not self._too_large:
            self._take(self._normalized(chunk), events)
        if self._too_large and not events:
            raise ResponseValidationError(
                f"an event of the stream is larger than {self._max_event_bytes:,} bytes"
            )
        return events

    def _normalized(self, chunk: bytes) -> bytes:
        """The chunk without the BOM that may lead the stream, and with LF as its only line end."""
        if self._beginning is not None:
            chunk = self._beginning + chunk
            if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
                self._beginning = chunk
                return b""
            self._beginning = None
            chunk = chunk.removeprefix(_BOM)
        if self._after_cr and chunk:
            self._after_cr = False
            chunk = chunk.removeprefix(b"\n")
        if b"\r" in chunk:
            self._after_cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return chunk

    def _take(self, chunk: bytes, events: list[ServerSentEvent]) -> None:
        if b"\n" not in chunk:
            self._partial_line += chunk
        else:
            lines = chunk.split(b"\n")
            if self._partial_line:
                lines[0] = bytes(self._partial_line) + lines[0]
                self._partial_line = bytearray()
            self._partial_line += lines.pop()
            if self._data_bytes + len(lines[0]) + len(chunk) > self._max_event_bytes:
                self._cut_at_limit(lines)
            earlier = len(self._data)
            self._take_lines(lines, events)
            if events:
                earlier = self._data_bytes = 0
            for value in self._data[earlier:]:
                self._data_bytes += len(value) + 1
        if self._data_bytes + len(self._partial_line) > self._max_event_bytes:
            self._too_large = True

    def _take_lines(self, lines: list[bytes], events: list[ServerSentEvent]) -> None:
        """Process complete lines: the hot loop, in the order of what a usual stream has most of."""
        data, names = self._data, self._names
        for line in lines:
            if not line:
                if data:
                    text = b"\n".join(data).decode("utf-8", "replace")
                    events.append(ServerSentEvent(self._event or "message", text))
                    data.clear()
                self._event = ""
            elif line[:6] == b"data: ":
                data.append(line[6:])
            elif (name := names.get(line)) is not None:
                self._event = name
            else:
                self._take_field(line)

    def _take_field(self, line: bytes) -> None:
        field, _, raw_value = line.partition(b":")
        raw_value = raw_value.removeprefix(b" ")
        if field == b"data":
            self._data.append(raw_value)
        elif field == b"event":
            self._event = raw_value.decode("utf-8", "replace")
            if len(self._names) < _MAX_NAMES and len(line) <= _MAX_NAME_LINE:
                self._names[line] = self._event

    def _cut_at_limit(self, lines: list[bytes]) -> None:
        """Drop the lines from the first one on that makes its event too large."""
        size = self._data_bytes
        for index, line in enumerate(lines):
            if size + len(line) > self._max_event_bytes:
                self._too_large = True
                del lines[index:]
                return
            field, _, value = line.partition(b":")
            if not line:
                size = 0
            elif field == b"data":
                size += len(value.removeprefix(b" ")) + 1
