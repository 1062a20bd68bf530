"""The one module that touches httpx: everything else sees `agentsessions.core.transport`.

Requests go straight to an `httpx.HTTPTransport`: URL and headers are complete, so what
`httpx.Client` would add on the way (merging, cookies, its own redirects) is not needed. A client
that the user supplies, or proxies in the environment, take the full way through `httpx.Client`.
Streams have a pool of their own, so that held streams never starve ordinary calls.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import threading
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import IO, Any
from urllib.request import getproxies

import httpx

from .core.errors import APIConnectionError, APITimeoutError, ResponseValidationError, Sent
from .core.files import FileContent, MultipartBody
from .core.headers import Headers
from .core.redirects import MAX_REDIRECTS, follow_redirect
from .core.request import HttpRequest
from .core.transport import Answer

MAX_BODY_BYTES = 256 * 1024 * 1024
"""More than this is not read into memory."""

_CALLS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30)
_STREAMS = httpx.Limits(max_connections=None, max_keepalive_connections=0)
_KEEPALIVE = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


_Arguments = dict[str, Any]  # of httpx.Request


@cache
def _tls() -> ssl.SSLContext:
    return httpx.create_ssl_context()


@contextmanager
def _network_errors() -> Generator[None]:
    """Turn what httpx raises into the errors of the SDK."""
    try:
        yield
    except httpx.RequestError as error:
        sent = Sent.NOT_SENT if isinstance(error, _NOT_SENT) else Sent.MAYBE_SENT
        kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
        raise kind(_words(error), sent=sent) from error


def _words(error: httpx.RequestError) -> str:
    kinds: dict[type[httpx.RequestError], str] = {
        httpx.ConnectError: "no connection could be made",
        httpx.ConnectTimeout: "no connection could be made in time",
        httpx.PoolTimeout: "no connection became free in time",
        httpx.ReadTimeout: "no data arrived in time",
        httpx.WriteTimeout: "the request could not be sent in time",
        httpx.ReadError: "the connection broke while the answer was read",
        httpx.WriteError: "the connection broke while the request was sent",
        httpx.RemoteProtocolError: "the server broke off or does not speak HTTP",
    }
    kind = kinds.get(type(error), "the connection failed")
    return f"{kind}: {error}" if str(error) else kind


@contextmanager
def _arguments(request: HttpRequest) -> Generator[_Arguments]:
    """The arguments of `httpx.Request`; files are open inside the block only."""
    timeout = request.timeout
    extensions = {
        "timeout": {
            "connect": timeout.connect,
            "read": timeout.stream if request.stream else timeout.read,
            "write": timeout.write,
            "pool": timeout.pool,
        }
    }
    arguments: _Arguments = {
        "method": request.method,
        "url": request.url,
        "headers": request.headers,
        "extensions": extensions,
    }
    content = request.content
    if not isinstance(content, MultipartBody):
        yield {**arguments, "content": content}
        return
    with ExitStack() as opened:
        files = [
            (name, (part.name, _readable(part.content, opened), part.media_type))
            for name, part in content.files
        ]
        fields: dict[str, list[str]] = {}
        for name, value in content.fields:
            fields.setdefault(name, []).append(value)
        yield {**arguments, "data": fields, "files": files}


def _readable(content: FileContent, opened: ExitStack) -> bytes | IO[bytes]:
    if isinstance(content, os.PathLike):
        return opened.enter_context(Path(content).open("rb"))
    return content


def _too_large(received: int) -> ResponseValidationError:
    return ResponseValidationError(
        f"the answer has more than {MAX_BODY_BYTES} bytes; {received} were read"
    )


class _Body:
    """What both kinds of open answer share."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.status = response.status_code
        self.headers = Headers.from_bytes(response.headers.raw)


class _OpenAnswer(_Body):
    def chunks(self) -> Iterator[bytes]:
        with _network_errors():
            yield from self.response.iter_bytes()

    def read(self) -> bytes:
        try:
            body = bytearray()
            for chunk in self.chunks():
                body += chunk
                if len(body) > MAX_BODY_BYTES:
                    raise _too_large(len(body))
            return bytes(body)
        finally:
            self.close()

    def close(self) -> None:
        self.response.close()


class HttpxTransport:
    """Sends requests and waits. Safe to use from several threads."""

    def __init__(self, supplied: httpx.Client | None = None) -> None:
        self._supplied = supplied
        self._closed = False
        self._pools: dict[bool, Callable[[_Arguments], httpx.Response]] = {}
        self._closers: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def send(self, request: HttpRequest) -> Answer:
        answer = self.open(request)
        return Answer(answer.status, answer.headers, answer.read())

    def open(self, request: HttpRequest) -> _OpenAnswer:
        send = self._pools.get(request.stream) or self._open_pool(request.stream)
        for _ in range(MAX_REDIRECTS + 1):
            with _network_errors(), _arguments(request) as arguments:
                answer = _OpenAnswer(send(arguments))
            following = follow_redirect(request, answer.status, answer.headers)
            if following is None:
                return answer
            answer.close()
            request = following
        raise APIConnectionError(f"more than {MAX_REDIRECTS} redirects")

    def close(self) -> None:
        """Close what this transport opened; a client that was supplied stays open."""
        with self._lock:
            self._closed = True
            self._pools.clear()
            while self._closers:
                self._closers.pop()()

    def _open_pool(self, stream: bool) -> Callable[[_Arguments], httpx.Response]:
        with self._lock:
            if self._closed:
                raise RuntimeError("this client is closed")
            if stream not in self._pools:
                self._pools[stream] = self._sender(_STREAMS if stream else _CALLS)
            return self._pools[stream]

    def _sender(self, limits: httpx.Limits) -> Callable[[_Arguments], httpx.Response]:
        client = self._supplied
        if client is None:
            if not getproxies():
                pool = httpx.HTTPTransport(verify=_tls(), limits=limits, socket_options=_KEEPALIVE)
                self._closers.append(pool.close)
                return lambda arguments: pool.handle_request(httpx.Request(**arguments))
            client = httpx.Client(verify=_tls(), limits=limits)
            self._closers.append(client.close)
        return lambda arguments: client.send(client.build_request(**arguments), stream=True)


class _AsyncOpenAnswer(_Body):
    def __init__(self, response: httpx.Response, abandoned: list[httpx.Response]) -> None:
        super().__init__(response)
        self._abandoned = abandoned

    async def chunks(self) -> AsyncIterator[bytes]:
        with _network_errors():
            async for chunk in self.response.aiter_bytes():
                yield chunk

    async def read(self) -> bytes:
        try:
            body = bytearray()
            async for chunk in self.chunks():
                body += chunk
                if len(body) > MAX_BODY_BYTES:
                    raise _too_large(len(body))
            return bytes(body)
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        await self.response.aclose()

    def abandon(self) -> None:
        self._abandoned.append(self.response)


class _LoopPools:
    """The connections that belong to one event loop."""

    def __init__(self, supplied: httpx.AsyncClient | None) -> None:
        self._supplied = supplied
        self._pools: dict[bool, Callable[[_Arguments], Awaitable[httpx.Response]]] = {}
        self._closers: list[Callable[[], Awaitable[None]]] = []
        self.abandoned: list[httpx.Response] = []
        """Responses that were dropped unclosed; closed at the next chance inside the loop."""

    def sender(self, stream: bool) -> Callable[[_Arguments], Awaitable[httpx.Response]]:
        if stream not in self._pools:
            self._pools[stream] = self._new_sender(_STREAMS if stream else _CALLS)
        return self._pools[stream]

    async def close_abandoned(self) -> None:
        while self.abandoned:
            await self.abandoned.pop().aclose()

    async def aclose(self) -> None:
        await self.close_abandoned()
        self._pools.clear()
        while self._closers:
            await self._closers.pop()()

    def _new_sender(
        self, limits: httpx.Limits
    ) -> Callable[[_Arguments], Awaitable[httpx.Response]]:
        client = self._supplied
        if client is None:
            if not getproxies():
                pool = httpx.AsyncHTTPTransport(
                    verify=_tls(), limits=limits, socket_options=_KEEPALIVE
                )
                self._closers.append(pool.aclose)
                return lambda arguments: pool.handle_async_request(httpx.Request(**arguments))
            client = httpx.AsyncClient(verify=_tls(), limits=limits)
            self._closers.append(client.aclose)
        return lambda arguments: client.send(client.build_request(**arguments), stream=True)


class AsyncHttpxTransport:
    """The same for asyncio. Each event loop gets connections of its own."""

    def __init__(self, supplied: httpx.AsyncClient | None = None) -> None:
        self._supplied = supplied
        self._closed = False
        self._loops: weakref.WeakKeyDictionary[Any, _LoopPools] = weakref.WeakKeyDictionary()

    async def send(self, request: HttpRequest) -> Answer:
        answer = await self.open(request)
        return Answer(answer.status, answer.headers, await answer.read())

    async def open(self, request: HttpRequest) -> _AsyncOpenAnswer:
        pools = self._pools()
        if pools.abandoned:
            await pools.close_abandoned()
        send = pools.sender(request.stream)
        for _ in range(MAX_REDIRECTS + 1):
            with _network_errors(), _arguments(request) as arguments:
                answer = _AsyncOpenAnswer(await send(arguments), pools.abandoned)
            following = follow_redirect(request, answer.status, answer.headers)
            if following is None:
                return answer
            await answer.aclose()
            request = following
        raise APIConnectionError(f"more than {MAX_REDIRECTS} redirects")

    async def aclose(self) -> None:
        """Close what this transport opened in the running loop, not a client that was supplied."""
        pools = self._loops.pop(asyncio.get_running_loop(), None)
        self._closed = True
        if pools is not None:
            await pools.aclose()

    def _pools(self) -> _LoopPools:
        if self._closed:
            raise RuntimeError("this client is closed")
        loop = asyncio.get_running_loop()
        pools = self._loops.get(loop)
        if pools is None:
            pools = self._loops[loop] = _LoopPools(self._supplied)
        return pools
