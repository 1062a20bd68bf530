"""Requests through httpx for asyncio. Each event loop gets connections of its own."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Self, TypeAlias
from urllib.request import getproxies

import httpx

from ..core.request.files import MultipartBody
from ..core.request.request import HttpRequest
from .httpx_messages import (
    BROKEN,
    CALLS,
    FAILURES,
    KEEPALIVE,
    STREAMS,
    ReceivedHead,
    arguments,
    complete_request,
    connection_error,
    no_cookies,
    tls,
    without_frames,
)


class _AsyncOpenResponse(ReceivedHead):
    def __init__(
        self, response: httpx.Response, pool: object, abandoned: list[httpx.Response]
    ) -> None:
        super().__init__(response, pool)
        self._abandoned = abandoned

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._body():
                yield chunk
        except httpx.RequestError as error:
            raise connection_error(error, self.headers) from without_frames(error)

    async def read(self) -> bytes:
        pieces: list[bytes] = []
        received = 0
        try:
            async for piece in self._body():
                pieces.append(piece)
                received += len(piece)
                if self.is_enough(received):
                    break
        except BROKEN as error:
            self.cut_short(error)
        finally:
            await self.aclose()
        return b"".join(pieces)

    async def aclose(self) -> None:
        await self.response.aclose()

    def abandon(self) -> None:
        self._abandoned.append(self.response)

    def _body(self) -> AsyncIterator[bytes]:
        """The body without its content encodings."""
        if self.response.is_stream_consumed:  # a hook of the client has read and decoded it
            return self.response.aiter_bytes()
        body: AsyncIterator[bytes] = self.stream or self.response.aiter_raw()
        if not self.is_encoded:
            return body
        from ..core.response.content_encoding import decode_async  # hardly ever needed

        return decode_async(self.headers, body)


class AsyncSenders:
    """The senders of all event loops.

    What was opened in a loop is closed when the loop shuts down, at the latest.
    """

    def __init__(self, supplied: httpx.AsyncClient | None = None) -> None:
        self._supplied = supplied
        self._loops: _Loops = weakref.WeakKeyDictionary()

    def current(self) -> AsyncSender | None:
        """The sender of the running loop, once there is one."""
        found = self._loops.get(asyncio.get_running_loop())
        return found[0] if found is not None else None

    async def enter_loop(self) -> AsyncSender:
        """A sender for the running loop."""
        loop = asyncio.get_running_loop()
        sender = self._new_sender()
        stay = _stay(self._loops, loop, sender)
        self._loops[loop] = sender, stay
        await anext(stay)
        return sender

    async def aclose(self) -> None:
        """Close what was opened in the running loop, not a client that was supplied."""
        found = self._loops.get(asyncio.get_running_loop())
        if found is not None:
            await found[1].aclose()

    def _new_sender(self) -> AsyncSender:
        if self._supplied is not None:
            return _ClientSender(self._supplied, self._supplied, owned=False)
        return _ClientSender.of_environment() if getproxies() else _DirectSender()


class AsyncSender:
    """One way to send, in one event loop.

    `abandoned` are responses that were dropped unclosed, to be closed at the next chance inside
    the loop.
    """

    def __init__(self) -> None:
        self.abandoned: list[httpx.Response] = []

    async def send(self, request: HttpRequest) -> _AsyncOpenResponse:
        """Send a request and wait for the head of the response."""
        if self.abandoned:
            await self.close_abandoned()
        try:
            return await self._send(request)
        except FAILURES as error:
            raise connection_error(error, url=request.url) from without_frames(error)

    async def close_abandoned(self) -> None:
        """Close the responses that nobody holds any more."""
        while self.abandoned:
            await self.abandoned.pop().aclose()

    async def aclose(self) -> None:
        """Close what this opened."""
        raise NotImplementedError

    async def _send(self, request: HttpRequest) -> _AsyncOpenResponse:
        raise NotImplementedError


_Stay: TypeAlias = AsyncGenerator[None, None]
_Loops: TypeAlias = (
    "weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[AsyncSender, _Stay]]"
)


async def _stay(loops: _Loops, loop: asyncio.AbstractEventLoop, sender: AsyncSender) -> _Stay:
    """Stays in a loop until it is closed; a loop that shuts down closes such generators itself."""
    try:
        yield
    finally:
        loops.pop(loop, None)
        await sender.close_abandoned()
        await sender.aclose()


class _DirectSender(AsyncSender):
    """Connections of the SDK's own, straight to the service."""

    def __init__(self) -> None:
        super().__init__()
        self._calls = self._new_pool(CALLS)
        self._streams: weakref.WeakSet[httpx.AsyncHTTPTransport] = weakref.WeakSet()

    async def _send(self, request: HttpRequest) -> _AsyncOpenResponse:
        pool = self._calls
        if request.stream:
            pool = self._new_pool(STREAMS)
            self._streams.add(pool)
        content = request.content
        if not isinstance(content, MultipartBody):
            response = await pool.handle_async_request(complete_request(request, content))
        else:
            with arguments(request) as form:
                response = await pool.handle_async_request(httpx.Request(**form))
        return _AsyncOpenResponse(response, pool, self.abandoned)

    async def aclose(self) -> None:
        await self._calls.aclose()
        for pool in list(self._streams):
            await pool.aclose()

    def _new_pool(self, limits: httpx.Limits) -> httpx.AsyncHTTPTransport:
        return httpx.AsyncHTTPTransport(verify=tls(), limits=limits, socket_options=KEEPALIVE)


class _ClientSender(AsyncSender):
    """The full way through an `httpx.AsyncClient`, with its hooks, its cookies and its proxies."""

    def __init__(
        self, calls: httpx.AsyncClient, streams: httpx.AsyncClient, *, owned: bool
    ) -> None:
        super().__init__()
        self._calls = calls
        self._streams = streams
        self._owned = owned

    @classmethod
    def of_environment(cls) -> Self:
        """Clients that go through the proxies of the environment."""
        calls, streams = (
            httpx.AsyncClient(verify=tls(), limits=limits, cookies=no_cookies())
            for limits in (CALLS, STREAMS)
        )
        return cls(calls, streams, owned=True)

    async def _send(self, request: HttpRequest) -> _AsyncOpenResponse:
        client = self._streams if request.stream else self._calls
        with arguments(request) as found:
            response = await client.send(
                client.build_request(**found), stream=True, follow_redirects=False
            )
        return _AsyncOpenResponse(response, None, self.abandoned)

    async def aclose(self) -> None:
        if self._owned:
            await self._calls.aclose()
            await self._streams.aclose()
