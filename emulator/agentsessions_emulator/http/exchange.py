"""A request on its way through the pipeline."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from starlette.requests import Request as HttpRequest

from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.errors import ApiError, UnreadableError
from agentsessions_emulator.faults.rules import Effect
from agentsessions_emulator.http.request_log import RecordedRequest


@dataclass
class Exchange:
    """One request, its entry in the request log, and the headers that every answer to it carries.

    What it is for is filled in on the way: the operation with the values of its path, how many
    bytes its body may have, and the effect of a fault on it.
    """

    http: HttpRequest
    entry: RecordedRequest
    headers: dict[str, str]
    largest_body: int
    operation: Operation | None = None
    path_values: dict[str, str] = field(default_factory=dict[str, str])
    effect: Effect | None = None
    _body: bytes | None = None

    @property
    def request_id(self) -> str:
        return self.entry.request_id

    @property
    def method(self) -> str:
        return self.entry.method

    @property
    def path(self) -> str:
        """The path as it was sent, still percent-encoded."""
        return self.entry.path

    async def body(self) -> bytes:
        """The whole body. Raises a 413, once everything has come, for one that is too large."""
        if self._body is None:
            size, pieces = 0, list[bytes]()
            async for piece in self.http.stream():
                size += len(piece)
                pieces.append(piece)
                if size > self.largest_body:
                    pieces.clear()
            if size > self.largest_body:
                limit = self.largest_body
                told = f"The body must have at most {limit} bytes, not {size}."
                raise UnreadableError("size", told, status=413)
            self._body = b"".join(pieces)
        return self._body

    async def pieces(self) -> AsyncIterator[bytes]:
        """The body as it comes, or as it has come."""
        if self._body is not None:
            yield self._body
            return
        async for piece in self.http.stream():
            yield piece

    @property
    def query(self) -> list[tuple[str, str]]:
        """The pairs of the query string, decoded."""
        sent: bytes = self.http.scope["query_string"]
        return parse_qsl(sent.decode("ascii", "replace"), keep_blank_values=True)


def not_routed(exchange: Exchange, allowed: Sequence[str]) -> ApiError:
    """405 where the path takes other methods, else 404."""
    if allowed:
        methods = ", ".join(allowed)
        message = f"{exchange.path} takes {methods}, not {exchange.method}."
        return ApiError(405, message, headers={"allow": methods})
    return ApiError(404, f"There is no endpoint {exchange.method} {exchange.path}.")
