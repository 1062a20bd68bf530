"""The log of requests: what came in and what was answered, without secrets."""

import json
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
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
    the type of the fault that was applied.
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

    def to_json(self) -> JsonObject:
        return asdict(self)


class RequestLog:
    """The latest requests, oldest first."""

    def __init__(self, secret_fields: frozenset[str]) -> None:
        self._secret_fields = secret_fields
        self._requests: deque[RecordedRequest] = deque(maxlen=_KEPT)

    def add(self, request: RecordedRequest) -> None:
        self._requests.append(request)

    def clear(self) -> None:
        self._requests.clear()

    def listed(self, operation: str | None = None) -> list[RecordedRequest]:
        """All requests, or those of one operation."""
        return [r for r in self._requests if operation in (None, r.operation)]

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
