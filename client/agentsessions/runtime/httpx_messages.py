"""Requests, responses and errors in the form of httpx, for both kinds of transport."""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import AsyncIterator, Generator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from ..core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ResponseValidationError,
    Sent,
)
from ..core.headers import Headers
from ..core.request.files import FileContent, MultipartBody
from ..core.request.request import HttpRequest
from ..core.response.response import is_success
from .httpx_files import SentFile

MAX_BODY_BYTES = 256 * 1024 * 1024
"""More than this is not read into memory."""
MAX_ERROR_BYTES = 1024 * 1024
"""More of an error's body than this is left unread."""

CALLS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30)
STREAMS = httpx.Limits(max_connections=None, max_keepalive_connections=0)
KEEPALIVE = ((socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),)

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.InvalidURL,
    httpx.PoolTimeout,
    httpx.ProxyError,  # raised while a tunnel is set up, before the request
    httpx.UnsupportedProtocol,
)
FAILURES = (httpx.RequestError, httpx.InvalidURL)
"""What httpx raises when a request fails."""
BROKEN = (httpx.RequestError, APIError)
"""What reading and decoding a body raises."""

_PROBLEMS: dict[type[Exception], str] = {
    httpx.InvalidURL: "the URL is not valid",
    httpx.ConnectError: "no connection could be made",
    httpx.ConnectTimeout: "no connection could be made in time",
    httpx.PoolTimeout: "no connection became free in time",
    httpx.ProxyError: "the proxy refused",
    httpx.ReadTimeout: "no data arrived in time",
    httpx.WriteTimeout: "the request could not be sent in time",
    httpx.ReadError: "the connection broke while the response was read",
    httpx.WriteError: "the connection broke while the request was sent",
    httpx.RemoteProtocolError: "the server broke off or does not speak HTTP",
}

_parse_url = lru_cache(maxsize=256)(httpx.URL)


@cache
def tls() -> ssl.SSLContext:
    """The TLS settings that all connections of the process share."""
    return httpx.create_ssl_context()


def connection_error(
    error: httpx.RequestError | httpx.InvalidURL, headers: Headers | None = None, url: str = ""
) -> APIConnectionError:
    """The error of the SDK for one of httpx; `headers` if a response had begun, else `url`."""
    sent = Sent.NOT_SENT if isinstance(error, _NOT_SENT) else Sent.MAYBE_SENT
    kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    problem = _PROBLEMS.get(type(error), "the connection failed")
    if url and isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        problem += f" to {_address(url)}"
    message = f"{problem}: {error}" if str(error) else problem
    return kind(message, sent=sent, headers=headers)


def without_frames(error: BaseException) -> BaseException:
    """The error without the frames it came through: their variables hold the request's headers,
    and tools that report crashes would show them.
    """
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return error


def _address(url: str) -> str:
    """Host and port, and nothing else of a URL."""
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{host}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


class ReceivedHead:
    """What both kinds of open response share.

    `pool` is the pool of ours that the response came from, None if it came from an httpx client;
    kept here, it lives as long as the response.
    """

    def __init__(self, response: httpx.Response, pool: object) -> None:
        self.response = response
        self.status = response.status_code
        self.headers = Headers.from_bytes(response.headers.raw)
        self.is_encoded = "content-encoding" in self.headers
        # httpx's own iterators would cost more than receiving the bytes does.
        self.stream: Any = response.stream if pool is not None else None
        self._pool = pool

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

    def cut_short(self, error: httpx.RequestError | APIError) -> None:
        """Raise the error for a body that broke off or cannot be decoded. The body of an error is
        taken as far as it came instead: its status says more than the failure to read the rest.
        """
        if not is_success(self.status):
            return
        if isinstance(error, APIError):
            raise error
        failure = connection_error(error, self.headers)
        failure.sent = Sent.SUCCEEDED
        raise failure from without_frames(error)


def complete_request(request: HttpRequest, content: bytes | None) -> httpx.Request:
    """A request whose `content` is no form, with nothing left for httpx to add."""
    url = _parse_url(request.url)
    headers = _encoded(request.headers)
    if not any(name == b"host" for name, _ in headers):
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


@contextmanager
def arguments(request: HttpRequest) -> Generator[dict[str, Any]]:
    """The arguments of `httpx.Request`; the files of a form are open inside the block only."""
    common: dict[str, Any] = {
        "method": request.method,
        "url": request.url,
        "headers": _encoded(request.headers),
        "extensions": _extensions(request),
    }
    content = request.content
    if not isinstance(content, MultipartBody):
        yield {**common, "content": content}
        return
    with ExitStack() as opened:
        files = [
            (name, (part.name, _readable(part.content, opened), part.media_type))
            for name, part in content.files
        ]
        fields: dict[str, list[str]] = {}
        for name, value in content.fields:
            fields.setdefault(name, []).append(value)
        yield {**common, "data": fields, "files": files}


def _encoded(headers: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]


def no_cookies() -> CookieJar:
    """A jar that takes no cookies, so that one response cannot change the next request."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _extensions(request: HttpRequest) -> dict[str, Any]:
    timeout = request.timeout
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
    if isinstance(content, os.PathLike):
        return SentFile(opened.enter_context(Path(content).open("rb")))
    return SentFile(content)
