"""Requests, responses and errors in the form of httpx, for both kinds of transport."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from ..core.errors import APIError, ResponseValidationError, Sent
from ..core.headers import Headers
from ..core.request.options import Timeout
from ..core.request.request import HttpRequest
from ..core.response.response import is_success
from .httpx_errors import FileError, connection_error

if TYPE_CHECKING:
    from ..core.request.deadline import Deadline
    from ..core.request.files import FileContent


MAX_BODY_BYTES = 256 * 1024 * 1024
"""More than this is not read into memory."""
MAX_ERROR_BYTES = 1024 * 1024
"""More of an error's body than this is left unread."""

_parse_url = lru_cache(maxsize=256)(httpx.URL)


class ReceivedHead:
    """What both kinds of open response share.

    `body` is the stream of bytes as they arrive, None where only httpx's own iterators will do.
    """

    def __init__(
        self, response: httpx.Response, deadline: Deadline | None, *, is_ours: bool
    ) -> None:
        self.deadline = deadline
        self.response = response
        self.status = response.status_code
        self.headers = Headers.from_bytes(response.headers.raw)
        # httpx's own iterators would cost more than receiving the bytes does.
        self.body: Any = response.stream if is_ours else None
        # What a hook of a supplied client has read, httpx has decoded.
        self.is_encoded = "content-encoding" in self.headers and not response.is_stream_consumed

    def is_enough(self, received: int) -> bool:
        """Whether to leave the rest of the body unread, as is done with the long body of an error.

        Raises ResponseValidationError for more than is read into memory.
        """
        if not is_success(self.status):
            return received > MAX_ERROR_BYTES
        if received > MAX_BODY_BYTES:
            message = f"the response has more than {MAX_BODY_BYTES:,} bytes"
            raise ResponseValidationError(message, headers=self.headers)
        return False

    def cut_short(self, error: Exception) -> None:
        """Raise the error for a body that broke off or cannot be decoded. The body of an error is
        taken as far as it came instead: its status says more than the failure to read the rest.
        """
        if is_success(self.status) or (self.deadline is not None and self.deadline.is_over()):
            if isinstance(error, APIError):
                raise error
            failure = connection_error(error, self.headers, deadline=self.deadline)
            failure.sent = Sent.SUCCEEDED
            raise failure from error


def stream_of(response: httpx.Response) -> Any:
    """The network stream that is for this response alone; None if there is none."""
    is_shared = response.extensions.get("http_version") == b"HTTP/2"
    return None if is_shared else response.extensions.get("network_stream")


def complete_request(request: HttpRequest, content: bytes | None) -> httpx.Request:
    """A request whose `content` is no form, with nothing left for httpx to add."""
    url = _parse_url(request.url)
    headers = _encoded(request.headers)
    if b"host" not in dict(headers):
        headers.insert(0, (b"host", url.netloc))
    if content or request.method not in ("GET", "DELETE"):
        headers.append((b"content-length", b"%d" % len(content or b"")))
    return httpx.Request(
        request.method,
        url,
        headers=headers,
        stream=httpx.ByteStream(content) if content else _NOTHING,
        extensions=_extensions(request),
    )


class _Nothing(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a request that has none: not even an empty piece to be sent."""

    def __iter__(self) -> Iterator[bytes]:
        return iter(())

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


_NOTHING = _Nothing()


class Arguments:
    """The arguments of a request of httpx: no dict, which crash reports would show item by item."""

    def __init__(self, request: HttpRequest, **body: Any) -> None:
        self._request = request
        self._body = body

    def make(self, new_request: Callable[..., httpx.Request]) -> httpx.Request:
        """Make the request."""
        return new_request(
            method=self._request.method,
            url=self._request.url,
            headers=_encoded(self._request.headers),
            extensions=_extensions(self._request),
            **self._body,
        )


@contextmanager
def arguments(request: HttpRequest) -> Generator[Arguments]:
    """What `httpx.Request` is given; the files of a form are open inside the block only."""
    content = request.content
    if content is None or isinstance(content, bytes):
        yield Arguments(request, content=content)
        return
    with ExitStack() as opened, _errors_of_files():
        files = [
            (name, (part.name, _readable(part.content, opened), part.media_type))
            for name, part in content.files
        ]
        yield Arguments(request, data=_by_name(content.fields), files=files)


def _by_name(fields: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in fields:
        found.setdefault(name, []).append(value)
    return found


@contextmanager
def _errors_of_files() -> Generator[None]:
    """What goes wrong with a file reaches the caller as it is."""
    try:
        yield
    except FileError as failed:
        raise failed.error from None


def _encoded(headers: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]


def timeouts(request: HttpRequest) -> Timeout:
    """How long to wait at each point, as far as the deadline leaves the time."""
    return (
        request.timeout if request.deadline is None else request.deadline.shorten(request.timeout)
    )


def _extensions(request: HttpRequest) -> dict[str, Any]:
    timeout = request.timeout if request.deadline is None else timeouts(request)
    return {
        "timeout": {
            "connect": timeout.connect,
            "read": timeout.stream if request.stream else timeout.read,
            "write": timeout.write,
            "pool": timeout.pool,
        }
    }


def _readable(content: FileContent, opened: ExitStack) -> Any:
    if isinstance(content, bytes):
        return content
    from .httpx_files import SentFile  # most requests have no file

    if isinstance(content, os.PathLike):
        return SentFile(opened.enter_context(Path(content).open("rb")))
    return SentFile(content)
