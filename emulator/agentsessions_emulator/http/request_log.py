"""The log of requests: what came in and what was answered, without secrets."""

import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from itertools import dropwhile, islice
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object

_REDACTED = "[redacted]"
_SECRET_HEADERS = frozenset({"authorization", "x-api-key", "proxy-authorization", "cookie"})
_KEPT = 10_000
_MAX_BODY = 64 * 1024


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
    """The latest requests, oldest first."""

    def __init__(self, secret_fields: frozenset[str]) -> None:
        self._secret_fields = secret_fields
        self._requests: deque[RecordedRequest] = deque(maxlen=_KEPT)
        self.watchers: list[Callable[[RecordedRequest], None]] = []
        """Called with each request as it comes in, and when it has its answer."""

    def add(self, request: RecordedRequest) -> None:
        self._requests.append(request)
        self._tell(request)

    def answered(self, request: RecordedRequest, status: int | None, milliseconds: float) -> None:
        """Note the answer; the status is None where the connection was broken."""
        request.status, request.milliseconds = status, milliseconds
        self._tell(request)

    def clear(self) -> None:
        self._requests.clear()

    def listed(self, operation: str | None = None) -> list[RecordedRequest]:
        """All requests, or those of one operation."""
        return [r for r in self._requests if operation in (None, r.operation)]

    def newest(self, limit: int, before: str | None = None) -> list[RecordedRequest]:
        """Up to `limit` requests, newest first, from the one before the request with this id on."""
        newest = reversed(self._requests)
        if before is not None:
            newest = islice(dropwhile(lambda one: one.request_id != before, newest), 1, None)
        return list(islice(newest, limit))

    def find(self, request_id: str) -> RecordedRequest | None:
        return next((one for one in self._requests if one.request_id == request_id), None)

    def _tell(self, request: RecordedRequest) -> None:
        for watch in [*self.watchers]:
            watch(request)

    def readable(self, body: bytes) -> object:
        """A body as it is logged."""
        if not body:
            return None
        if len(body) > _MAX_BODY:
            return f"[{len(body)} bytes]"
        try:
            return self._redacted(json.loads(body))
        except (ValueError, RecursionError):
            return body.decode("utf-8", "replace")

    def _redacted(self, value: object) -> object:
        if is_object(value):
            return {
                name: _REDACTED if name in self._secret_fields else self._redacted(item)
                for name, item in value.items()
            }
        if is_list(value):
            return [self._redacted(item) for item in value]
        return value


def readable_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers as they are logged."""
    return {
        name: _REDACTED if name.lower() in _SECRET_HEADERS else value
        for name, value in headers.items()
    }
