"""The log of requests: what came in and what was answered, without secrets."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import dropwhile, islice
from typing import Any

from agentsessions_emulator.http.redaction import Redaction
from agentsessions_emulator.jsontypes import JsonObject

_MAX_ENTRIES = 10_000
_MAX_BYTES = 32 * 1024 * 1024
_MAX_BODY = 64 * 1024
_ENTRY_BYTES = 1024
"""What an entry takes beside its texts, about."""


@dataclass
class RecordedRequest:
    """One request.

    `status` is None while it is not answered, and stays None when its connection was broken.
    `body` is the decoded JSON, text where it was none, or its size when it was large. `fault` is
    the type of the fault that was applied. `reason` says why it was refused, and `milliseconds` how
    long its answer took to make.
    """

    request_id: str
    at: str
    method: str
    path: str
    query: str
    headers: dict[str, str] = field(repr=False)
    operation: str | None = None
    body: Any = None
    status: int | None = None
    fault: str | None = None
    reason: str | None = None
    milliseconds: float | None = None

    def to_json(self) -> JsonObject:
        return asdict(self)


class RequestLog:
    """The latest requests, oldest first, as many as fit."""

    def __init__(self, secret_fields: frozenset[str], max_bytes: int = _MAX_BYTES) -> None:
        self._redaction = Redaction(secret_fields)
        self._max_bytes = max_bytes
        self._requests: dict[str, RecordedRequest] = {}
        self._sizes: dict[str, int] = {}
        self._bytes = 0
        self.watchers: list[Callable[[RecordedRequest], None]] = []
        """Called with each request as it comes in, and when it has its answer."""

    def add(self, request: RecordedRequest) -> None:
        headers = sum(len(name) + len(value) for name, value in request.headers.items())
        size = _ENTRY_BYTES + len(request.path) + len(request.query) + headers
        self._requests[request.request_id] = request
        self._sizes[request.request_id] = size
        self._make_room(size)
        self._tell(request)

    def add_body(self, request: RecordedRequest, body: bytes) -> None:
        """Note the body of a request once it is there."""
        request.body = self._readable(body)
        if request.request_id in self._sizes:
            size = min(len(body), _MAX_BODY)
            self._sizes[request.request_id] += size
            self._make_room(size)

    def answered(self, request: RecordedRequest, status: int | None, milliseconds: float) -> None:
        """Note the answer; the status is None where the connection was broken."""
        request.status, request.milliseconds = status, milliseconds
        self._tell(request)

    def clear(self) -> None:
        self._requests.clear()
        self._sizes.clear()
        self._bytes = 0

    def listed(self, operation: str | None = None) -> list[RecordedRequest]:
        """All requests, or those of one operation."""
        return [r for r in self._requests.values() if operation in (None, r.operation)]

    def newest(self, limit: int, before: str | None = None) -> list[RecordedRequest]:
        """Up to `limit` requests, newest first, from the one before the request with this id on."""
        newest: Iterator[RecordedRequest] = reversed(self._requests.values())
        if before is not None:
            newest = islice(dropwhile(lambda one: one.request_id != before, newest), 1, None)
        return list(islice(newest, limit))

    def find(self, request_id: str) -> RecordedRequest | None:
        return self._requests.get(request_id)

    def _tell(self, request: RecordedRequest) -> None:
        for watch in [*self.watchers]:
            watch(request)

    def _make_room(self, size: int) -> None:
        """Count what has come in, and drop the oldest requests where that is too much."""
        self._bytes += size
        while self._bytes > self._max_bytes or len(self._requests) > _MAX_ENTRIES:
            oldest = next(iter(self._requests))
            del self._requests[oldest]
            self._bytes -= self._sizes.pop(oldest)

    def _readable(self, body: bytes) -> object:
        if not body:
            return None
        if len(body) > _MAX_BODY:
            return f"[{len(body)} bytes]"
        try:
            return self._redaction.json(json.loads(body))
        except (ValueError, RecursionError):
            return self._redaction.text(body.decode("utf-8", "replace"))
