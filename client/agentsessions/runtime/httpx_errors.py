"""Errors of httpx, and of what lies below it, as errors of the SDK."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from ..core.errors import APIConnectionError, APITimeoutError, Sent
from ..core.headers import Headers

if TYPE_CHECKING:
    from ..core.request.deadline import Deadline
    from .proxies import Proxy

FAILURES = (httpx.RequestError, httpx.InvalidURL, ssl.SSLError)
"""What httpx raises when a request fails; the last is what it lets through."""

CLOSED = "it was closed meanwhile"

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.InvalidURL,
    httpx.PoolTimeout,
    httpx.ProxyError,  # raised while a tunnel is set up, before the request
    httpx.UnsupportedProtocol,
)
_CONNECTING = (httpx.ConnectError, httpx.ConnectTimeout)

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


class FileError(Exception):
    """The error of a file, on its way past those who take it for one of the network."""

    def __init__(self, error: Exception) -> None:
        super().__init__(error)
        self.error = error


def connection_error(
    error: Exception,
    headers: Headers | None = None,
    url: str = "",
    proxy: Proxy | None = None,
    deadline: Deadline | None = None,
) -> APIConnectionError:
    """The error of the SDK for one of httpx; `headers` if a response had begun, else `url` and the
    proxy on the way to it. What happens when the deadline is over, happens because of it.
    """
    _forget_frames(error)
    sent = Sent.NOT_SENT if isinstance(error, _NOT_SENT) else Sent.MAYBE_SENT
    if deadline is not None and deadline.is_over():
        return deadline.error(sent)
    kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
    problem = _PROBLEMS.get(type(error), "the connection failed")
    if url and isinstance(error, _CONNECTING):
        problem += f" to {_address(url)}"
    if proxy is not None:
        problem += f" (by the proxy {proxy.address})"
    message = f"{problem}: {error}" if str(error) else problem
    return kind(message, sent=sent, headers=headers)


def _forget_frames(error: Exception) -> None:
    """Let go of the frames that the error came through. Their variables hold the headers of the
    request, and tools that report crashes would show them.
    """
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__


def _address(url: str) -> str:
    """Host and port, and nothing else of a URL."""
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{host}:{parts.port or (443 if parts.scheme == 'https' else 80)}"
