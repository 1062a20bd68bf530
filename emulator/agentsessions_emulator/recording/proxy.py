"""The proxy: every request goes on to one service, and the recorder sees what comes back.

Nothing is held back: bodies of requests and responses pass piece by piece, each event of a stream
as it comes. When one side goes away, so does the other.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx
from starlette.requests import ClientDisconnect, Request as HttpRequest
from starlette.types import Receive, Scope, Send

from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.http.exchange import Exchange
from agentsessions_emulator.http.responses import Answer, disconnected
from agentsessions_emulator.outgoing import is_of_this_machine
from agentsessions_emulator.recording.recorder import Recorder
from agentsessions_emulator.recording.taps import RequestTap, ResponseTap

PROXY_HEADER = "x-agentsessions-emulator"
"""On answers that are the proxy's own: the service has not made them."""

_HOP_BY_HOP = frozenset(
    {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
_NOT_FORWARDED = _HOP_BY_HOP | {"host", "expect", "accept-encoding"}
_CONNECT_SECONDS = 10.0

_Headers = list[tuple[bytes, bytes]]
_T = TypeVar("_T")


def check_upstream(url: str) -> str:
    """The base URL of a service. Raises ValueError for one to which nothing is sent."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"the upstream must be a URL, such as https://host, not {url!r}")
    if parts.username is not None or parts.query or parts.fragment:
        raise ValueError("the upstream has only a scheme, a host, a port and a path")
    if parts.scheme == "http" and not is_of_this_machine(url):
        raise ValueError("an upstream on another machine must be https, not http")
    return url.rstrip("/")


class Proxy:
    """Sends requests on. `upstream` is the base URL of the only service that is ever asked."""

    def __init__(self, upstream: str, recorder: Recorder, connections: Connections) -> None:
        self._upstream = check_upstream(upstream)
        self._recorder = recorder
        self._connections = connections
        self._ended = asyncio.Event()
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20)
        self._client = httpx.AsyncClient(
            limits=limits, timeout=httpx.Timeout(None, connect=_CONNECT_SECONDS)
        )

    async def __call__(self, exchange: Exchange) -> Answer:
        self._recorder.redaction.learn_headers(exchange.http.headers)
        body = _Body(exchange.http, RequestTap(exchange, self._recorder))
        request = self._request(exchange, body)
        try:
            sending = self._client.send(request, stream=True)
            response = await self._while_open(exchange, body.read, sending)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._unreachable(error) from error
        exchange.entry.status = response.status_code
        return _Relay(self, exchange, response, ResponseTap(exchange, response, self._recorder))

    @property
    def left_out(self) -> dict[str, int]:
        return self._recorder.left_out

    async def close(self) -> None:
        """End everything that is under way, and write the recording."""
        self._ended.set()
        self._recorder.finish()
        await self._client.aclose()

    async def finish(self, exchange: Exchange, relaying: Coroutine[Any, Any, bool]) -> None:
        """Send a response that has begun; if it cannot be whole, the connection breaks."""
        try:
            is_whole = await self._while_open(exchange, None, relaying)
        except ClientDisconnect:
            return
        if not is_whole:
            self._connections.break_off(exchange.http.scope, "close")
            await disconnected(exchange.http.receive)

    async def _while_open(
        self, exchange: Exchange, body_read: asyncio.Event | None, work: Coroutine[Any, Any, _T]
    ) -> _T:
        """Do something as long as the client is there and the proxy runs.

        Whether the client is there cannot be seen before its body is read. Raises ClientDisconnect
        when one of them has gone.
        """
        doing = asyncio.ensure_future(work)
        gone = asyncio.ensure_future(_client_gone(exchange.http, body_read))
        ended = asyncio.ensure_future(self._ended.wait())
        try:
            await asyncio.wait({doing, gone, ended}, return_when=asyncio.FIRST_COMPLETED)
            if doing.done():
                return doing.result()
            if ended.done():
                self._connections.break_off(exchange.http.scope, "close")
            raise ClientDisconnect
        finally:
            for task in (doing, gone, ended):
                task.cancel()
            await asyncio.gather(doing, gone, ended, return_exceptions=True)

    def _request(self, exchange: Exchange, body: "_Body") -> httpx.Request:
        if not exchange.path.startswith("/"):
            raise invalid("The proxy takes paths, not whole URLs.")
        scope = exchange.http.scope
        query = b"?" + scope["query_string"] if scope["query_string"] else b""
        base = urlsplit(self._upstream).path.encode()
        headers = _forwarded(exchange.http.headers.raw, _NOT_FORWARDED)
        return httpx.Request(
            exchange.method,
            self._upstream,
            headers=[*headers, (b"accept-encoding", b"identity")],
            content=body.pieces() if body.is_there else None,
            extensions={"target": base + scope["raw_path"] + query},
        )

    def _unreachable(self, error: Exception) -> ApiError:
        reason = str(error) or type(error).__name__
        message = f"The recording proxy got no answer from {self._upstream}: {reason}"
        return ApiError(502, message, headers={PROXY_HEADER: "proxy"})


class _Body:
    """The body of a request; `read` is set when there is nothing more to read of it."""

    def __init__(self, http: HttpRequest, tap: RequestTap) -> None:
        headers = http.headers
        self.is_there = "transfer-encoding" in headers or headers.get("content-length", "0") != "0"
        self.read = asyncio.Event()
        self._http = http
        self._tap = tap
        if not self.is_there:
            self.read.set()

    async def pieces(self) -> AsyncIterator[bytes]:
        async for piece in self._http.stream():
            self._tap.feed(piece)
            yield piece
        self._tap.end()
        self.read.set()


class _Relay:
    """Hands a response on as it comes."""

    def __init__(
        self, proxy: Proxy, exchange: Exchange, response: httpx.Response, tap: ResponseTap
    ) -> None:
        self._proxy = proxy
        self._exchange = exchange
        self._response = response
        self._tap = tap

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        try:
            await self._proxy.finish(self._exchange, self._send(send))
        finally:
            await self._response.aclose()

    async def _send(self, send: Send) -> bool:
        """Whether the response is whole."""
        response = self._response
        headers = _forwarded(response.headers.raw, _HOP_BY_HOP)
        await send(
            {"type": "http.response.start", "status": response.status_code, "headers": headers}
        )
        try:
            async for piece in response.aiter_raw():
                self._tap.feed(piece)
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        except httpx.HTTPError:
            return False
        self._tap.end()
        await send({"type": "http.response.body", "body": b"", "more_body": False})
        return True


async def _client_gone(http: HttpRequest, body_read: asyncio.Event | None) -> None:
    if body_read is not None:
        await body_read.wait()
    await disconnected(http.receive)


def _forwarded(headers: _Headers, dropped: frozenset[str]) -> _Headers:
    """The headers that concern both sides, in lower case."""
    lowered = [(name.lower(), value) for name, value in headers]
    named = {
        name.strip().lower()
        for header, value in lowered
        if header == b"connection"
        for name in value.decode("latin-1").split(",")
    }
    return [(n, v) for n, v in lowered if n.decode("latin-1") not in dropped | named]
