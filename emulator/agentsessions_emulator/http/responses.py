"""Answers: JSON, downloads, and none at all."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from agentsessions_emulator.jsontypes import JsonObject, dump

Answer: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]
"""What goes out for a request: a response, or something that goes wrong on the way."""


_NO_CONTENT = 204


@dataclass(frozen=True)
class Download:
    """Bytes as the answer to an operation: `size` of them, piece by piece."""

    pieces: Iterable[bytes]
    size: int
    mime_type: str = "application/octet-stream"


@dataclass(frozen=True)
class Reply:
    """An answer that is more than its JSON: a text, a status other than the usual one, headers."""

    data: JsonObject | list[Any] | str | None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def reply_response(
    reply: Reply, status: int, headers: Mapping[str, str], media_type: str
) -> Response:
    """`status` and `media_type` are the operation's usual ones; a 204 has no body."""
    status, headers = reply.status or status, {**headers, **reply.headers}
    if status == _NO_CONTENT:
        return Response(None, status, headers)
    if isinstance(reply.data, str):
        return Response(reply.data, status, headers, media_type)
    return json_response(reply.data, status, headers)


def download_response(
    download: Download, status: int, headers: Mapping[str, str]
) -> StreamingResponse:
    """An answer that is read as it is sent."""

    async def pieces() -> AsyncIterator[bytes]:
        for piece in download.pieces:
            yield piece

    sized = {**headers, "content-length": str(download.size)}
    return StreamingResponse(pieces(), status, sized, download.mime_type)


def json_response(
    data: JsonObject | list[Any] | None,
    status: int,
    headers: Mapping[str, str],
    media_type: str = "application/json",
) -> Response:
    """A JSON answer. What is no character, such as half of a surrogate pair, goes out as `?`."""
    content = dump(data).encode(errors="replace")
    return Response(content, status, headers, media_type)


async def say_nothing(_scope: Scope, receive: Receive, _send: Send) -> None:
    """The answer where the connection is gone, or about to be."""
    await disconnected(receive)


async def disconnected(receive: Receive) -> None:
    """Until uvicorn knows that the connection is gone, so that it does not complain."""
    while (await receive())["type"] != "http.disconnect":
        pass
