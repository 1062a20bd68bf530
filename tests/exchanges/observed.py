"""Requests whose answers are kept as they come in, to compare them with the document."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx

from agentsessions.core.response.sse import ServerSentEvent, SseDecoder
from tests.exchanges.recorded import Exchange, RecordedService


class Keeping(httpx.HTTPTransport):
    """Sends requests, and keeps what was answered, in the order of the answers."""

    def __init__(self, service: RecordedService) -> None:
        super().__init__()
        self._service = service
        self.kept: list[Exchange] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        path = request.url.path
        kind = response.headers.get("content-type", "").partition(";")[0]
        operation = self._service.operation_of(request.method, path)
        if kind == "text/event-stream":
            frames: list[ServerSentEvent] = []
            body: object = frames
            response.stream = _KeptStream(response.stream, frames)
        else:
            content = response.read()
            body = json.loads(content) if "json" in kind else content.decode()
        self.kept.append(Exchange(operation, path, path, response.status_code, kind, body))
        return response


class _KeptStream(httpx.SyncByteStream):
    """A stream of events that takes down the frames that pass by."""

    def __init__(self, stream: object, frames: list[ServerSentEvent]) -> None:
        assert isinstance(stream, httpx.SyncByteStream)
        self._stream = stream
        self._frames = frames
        self._decoder = SseDecoder()

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._frames += self._decoder.feed(chunk)
            yield chunk

    def close(self) -> None:
        self._stream.close()
