"""What the recorder sees of the bodies that go by."""

import httpx

from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.jsontypes import is_object
from agentsessions_emulator.recording.recorder import Recorder
from agentsessions_emulator.recording.sse import EventReader, decoded

_LARGEST = 32 * 1024 * 1024
"""JSON beyond so many bytes goes by unseen."""


class RequestTap:
    """Learns the secrets in a request's JSON."""

    def __init__(self, exchange: Exchange, recorder: Recorder) -> None:
        self._redaction = recorder.redaction
        self._json = _Json(exchange.http.headers.get("content-type", ""))

    def feed(self, piece: bytes) -> None:
        self._json.feed(piece)

    def end(self) -> None:
        self._redaction.learn(self._json.value())


class ResponseTap:
    """Shows the recorder a response: an event of a stream as it comes, JSON when it is whole."""

    def __init__(self, exchange: Exchange, response: httpx.Response, recorder: Recorder) -> None:
        self._operation = exchange.operation
        self._path = exchange.path_values
        self._recorder = recorder
        media_type = response.headers.get("content-type", "")
        is_wanted = response.is_success and recorder.wants(exchange.operation)
        is_document = self._operation is not None and self._operation.response_schema is not None
        is_readable = response.headers.get("content-encoding", "identity") == "identity"
        if is_wanted and not is_readable:
            recorder.leave_out(f"answer in {response.headers['content-encoding']}")
        is_stream = media_type.startswith("text/event-stream")
        self._events = EventReader() if is_wanted and is_readable and is_stream else None
        self._json = _Json(media_type if is_document and is_readable else "")
        self._is_wanted = is_wanted

    def feed(self, piece: bytes) -> None:
        if self._events is None:
            self._json.feed(piece)
            return
        for event in self._events.feed(piece):
            if self._operation is not None:
                self._recorder.take(self._operation, self._path, event)

    def end(self) -> None:
        value = self._json.value()
        self._recorder.redaction.learn(value)
        if self._is_wanted and self._operation is not None and is_object(value):
            self._recorder.take(self._operation, self._path, value)


class _Json:
    """Collects a body, if it is JSON and not too large."""

    def __init__(self, media_type: str) -> None:
        self._is_wanted = media_type.startswith("application/json")
        self._body = bytearray()

    def feed(self, piece: bytes) -> None:
        if self._is_wanted:
            self._body += piece
            self._is_wanted = len(self._body) <= _LARGEST

    def value(self) -> object:
        """The JSON value; None where there is none."""
        return decoded(bytes(self._body)) if self._is_wanted else None
