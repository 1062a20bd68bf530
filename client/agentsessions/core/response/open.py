"""Responses as an HTTP library hands them over, blocking and for asyncio; see
`agentsessions.runtime`.

Every method raises `APIConnectionError` or `APITimeoutError`, and nothing else, for what goes
wrong on the network.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Protocol

from attrs import field, frozen

from ..headers import Headers


@frozen
class RawResponse:
    """A response that has been read to its end."""

    status: int
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)


class OpenResponse(Protocol):
    """A response whose body has not been read; it holds a connection until read or closed.

    `close` may come from any thread; `abandon` is `close` for finalizers: it waits for nothing.
    """

    status: int
    headers: Headers

    def chunks(self) -> Iterator[bytes]: ...
    def read(self) -> bytes: ...
    def close(self) -> None: ...
    def abandon(self) -> None: ...


class AsyncOpenResponse(Protocol):
    """The same for asyncio. `aclose` gives the event loop no turn; `abandon` leaves it alone."""

    status: int
    headers: Headers

    def chunks(self) -> AsyncIterator[bytes]: ...
    async def read(self) -> bytes: ...
    async def aclose(self) -> None: ...
    def abandon(self) -> None: ...
