"""What an operation needs of a client. `agentsessions.Client` is both."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..answers.downloads import AsyncDownload, Download
from ..answers.response import Response
from ..answers.streams import AsyncEventStream, EventStream
from ..requests.dry_run import DryRun
from ..requests.operation import Call, Paging

if TYPE_CHECKING:
    from ..reliability.following import Source
    from ..reliability.follows import AsyncFollow, Follow
    from ..reliability.perseverance import Patience

T = TypeVar("T")


class Renderer(Protocol):
    """Shows a call without sending it."""

    def dry_run(self, call: Call[Any]) -> DryRun: ...


class SyncClient(Renderer, Protocol):
    """Sends calls and waits for the answers."""

    def send(self, call: Call[T]) -> Response[T]: ...
    def open_stream(self, call: Call[T]) -> Response[EventStream[T]]: ...
    def open_download(self, call: Call[Any]) -> Response[Download]: ...
    def iterate(self, call: Call[Any], paging: Paging[T]) -> Iterator[T]: ...
    def follow(
        self,
        source: Source,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        patience: Patience | None = None,
    ) -> Follow[Any]: ...


class AsyncClient(Renderer, Protocol):
    """The same for asyncio."""

    async def asend(self, call: Call[T]) -> Response[T]: ...
    async def aopen_stream(self, call: Call[T]) -> Response[AsyncEventStream[T]]: ...
    async def aopen_download(self, call: Call[Any]) -> Response[AsyncDownload]: ...
    def aiterate(self, call: Call[Any], paging: Paging[T]) -> AsyncIterator[T]: ...
    def afollow(
        self,
        source: Source,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        patience: Patience | None = None,
    ) -> AsyncFollow[Any]: ...
