"""What the engine needs of an HTTP library, sync and async. Implemented in
`agentsessions.transport`.

Every method raises `APIConnectionError` or `APITimeoutError`, and nothing else, for what goes
wrong on the network.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import NamedTuple, Protocol

from ..headers import Headers
from .request import HttpRequest


class Answer(NamedTuple):
    """A whole response."""

    status: int
    headers: Headers
    content: bytes


class OpenAnswer(Protocol):
    """A response whose body has not been read; it holds a connection until read or closed."""

    status: int
    headers: Headers

    def chunks(self) -> Iterator[bytes]: ...
    def read(self) -> bytes: ...
    def close(self) -> None: ...


class AsyncOpenAnswer(Protocol):
    """The same for asyncio; `abandon` leaves it to the transport to close, from anywhere."""

    status: int
    headers: Headers

    def chunks(self) -> AsyncIterator[bytes]: ...
    async def read(self) -> bytes: ...
    async def aclose(self) -> None: ...
    def abandon(self) -> None: ...


class Transport(Protocol):
    """Sends requests, one attempt each."""

    def send(self, request: HttpRequest) -> Answer: ...
    def open(self, request: HttpRequest) -> OpenAnswer: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """Sends requests, one attempt each."""

    async def send(self, request: HttpRequest) -> Answer: ...
    async def open(self, request: HttpRequest) -> AsyncOpenAnswer: ...
    async def aclose(self) -> None: ...
