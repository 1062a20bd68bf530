"""Connections of an event loop: how they are made, by turns, and how they end."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import Any, TypeAlias

import httpx

from .httpx_transports import transport_arguments
from .network import Destination
from .pool import Slot
from .sockets import Watched, is_connected
from .waiters import at_once, is_running

_LATE = 1.1
"""Times the time to connect: if that much has passed, the event loop was busy meanwhile."""


class Connection(Watched):
    """A connection in an event loop, which any thread may end."""

    def __init__(self, stream: Any = None) -> None:
        super().__init__(stream)
        self.loop = asyncio.get_running_loop()

    def is_quiet(self) -> bool:
        return self.stream is not None and not self.stream.get_extra_info("is_readable")

    def abandon(self, pieces: object = None, /) -> None:
        """End it in a finalizer: leave the loop alone, and what is left to do to the next call.

        `pieces` is what read from it: asynchronous generators, which at their end turn to the loop.
        """
        raise NotImplementedError


class OwnConnection(Connection):
    """A transport of httpx that has one connection."""

    def __init__(self, destination: Destination, abandoned: deque[Abandoned]) -> None:
        super().__init__()
        self.transport = httpx.AsyncHTTPTransport(**transport_arguments(destination))
        self.turn: Slot | None = None
        self._abandoned = abandoned

    async def connect(self, request: httpx.Request) -> httpx.Response:
        """Send its first request.

        An event loop that is held up, such as by a collection of garbage among ten thousand
        streams, may learn only after the time to connect that it was connected long ago. Then
        that time says nothing of the network, and starts once more.
        """
        seconds, began = request.extensions["timeout"]["connect"], self.loop.time()
        try:
            return await self.transport.handle_async_request(request)
        except httpx.ConnectTimeout:
            if self.is_aborted or self.loop.time() - began < _LATE * seconds:
                raise
        return await self.transport.handle_async_request(request)

    async def anote(self, event: str, info: Mapping[str, Any]) -> None:
        """`note`, as httpx wants it for asyncio. Its turn to connect ends once it is connected."""
        self.note(event, info)
        if self.turn is not None and is_connected(event, info):
            self.turn = None

    def abort(self) -> None:
        if not is_running(self.loop):
            self.abandon()
            return
        self.shut_down()
        if self.stream is not None:
            at_once(self.stream.aclose())

    def abandon(self, pieces: object = None, /) -> None:
        self.shut_down()
        self._abandoned.append((self, pieces))


Abandoned: TypeAlias = tuple[OwnConnection, object]
