"""The ways to make a call: what every operation module offers, made from its `call` function.

Each function here takes `call(...) -> Call[T]` and gives a function with the same arguments, with
the client put in front. Type checkers see the full signature, and so does `inspect.signature`.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any, Concatenate, ParamSpec, TypeVar

from ..answers.downloads import AsyncDownload, Download
from ..answers.response import Response
from ..answers.streams import AsyncEventStream, EventStream
from ..requests.dry_run import DryRun
from ..requests.operation import Call, Paging
from .calling import AsyncClient, Renderer, SyncClient

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])

Async = Coroutine[Any, Any, T]


def sync(call: Callable[P, Call[T]]) -> Callable[Concatenate[SyncClient, P], T]:
    """Send the call, return the parsed answer."""

    def sync(client: SyncClient, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return client.send(call(*args, **kwargs)).parsed

    return _present(sync, call)


def sync_detailed(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[SyncClient, P], Response[T]]:
    """Send the call, return the whole response."""

    def sync_detailed(client: SyncClient, /, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        return client.send(call(*args, **kwargs))

    return _present(sync_detailed, call)


def asyncio(call: Callable[P, Call[T]]) -> Callable[Concatenate[AsyncClient, P], Async[T]]:
    """Send the call, return the parsed answer."""

    async def asyncio(client: AsyncClient, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return (await client.asend(call(*args, **kwargs))).parsed

    return _present(asyncio, call)


def asyncio_detailed(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[AsyncClient, P], Async[Response[T]]]:
    """Send the call, return the whole response."""

    async def asyncio_detailed(
        client: AsyncClient, /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        return await client.asend(call(*args, **kwargs))

    return _present(asyncio_detailed, call)


def sync_iter(
    call: Callable[P, Call[Any]], paging: Paging[T]
) -> Callable[Concatenate[SyncClient, P], Iterator[T]]:
    """All items of all pages, fetched page by page while you iterate."""

    def sync_iter(client: SyncClient, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        return client.iterate(call(*args, **kwargs), paging)

    return _present(sync_iter, call)


def asyncio_iter(
    call: Callable[P, Call[Any]], paging: Paging[T]
) -> Callable[Concatenate[AsyncClient, P], AsyncIterator[T]]:
    """All items of all pages, fetched page by page while you iterate."""

    def asyncio_iter(client: AsyncClient, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]:
        return client.aiterate(call(*args, **kwargs), paging)

    return _present(asyncio_iter, call)


def stream_sync(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[SyncClient, P], EventStream[T]]:
    """Open the stream; it is attached when this returns."""

    def sync(client: SyncClient, /, *args: P.args, **kwargs: P.kwargs) -> EventStream[T]:
        return client.open_stream(call(*args, **kwargs)).parsed

    return _present(sync, call)


def stream_sync_detailed(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[SyncClient, P], Response[EventStream[T]]]:
    """Open the stream, return the whole response."""

    def sync_detailed(
        client: SyncClient, /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[EventStream[T]]:
        return client.open_stream(call(*args, **kwargs))

    return _present(sync_detailed, call)


def stream_asyncio(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[AsyncClient, P], Async[AsyncEventStream[T]]]:
    """Open the stream; it is attached when this returns."""

    async def asyncio(
        client: AsyncClient, /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncEventStream[T]:
        return (await client.aopen_stream(call(*args, **kwargs))).parsed

    return _present(asyncio, call)


def stream_asyncio_detailed(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[AsyncClient, P], Async[Response[AsyncEventStream[T]]]]:
    """Open the stream, return the whole response."""

    async def asyncio_detailed(
        client: AsyncClient, /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[AsyncEventStream[T]]:
        return await client.aopen_stream(call(*args, **kwargs))

    return _present(asyncio_detailed, call)


def download_sync(
    call: Callable[P, Call[Any]],
) -> Callable[Concatenate[SyncClient, P], Download]:
    """Begin the download; nothing of it is in memory when this returns."""

    def sync(client: SyncClient, /, *args: P.args, **kwargs: P.kwargs) -> Download:
        return client.open_download(call(*args, **kwargs)).parsed

    return _present(sync, call)


def download_sync_detailed(
    call: Callable[P, Call[Any]],
) -> Callable[Concatenate[SyncClient, P], Response[Download]]:
    """Begin the download, return the whole response."""

    def sync_detailed(
        client: SyncClient, /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[Download]:
        return client.open_download(call(*args, **kwargs))

    return _present(sync_detailed, call)


def download_asyncio(
    call: Callable[P, Call[Any]],
) -> Callable[Concatenate[AsyncClient, P], Async[AsyncDownload]]:
    """Begin the download; nothing of it is in memory when this returns."""

    async def asyncio(client: AsyncClient, /, *args: P.args, **kwargs: P.kwargs) -> AsyncDownload:
        return (await client.aopen_download(call(*args, **kwargs))).parsed

    return _present(asyncio, call)


def download_asyncio_detailed(
    call: Callable[P, Call[Any]],
) -> Callable[Concatenate[AsyncClient, P], Async[Response[AsyncDownload]]]:
    """Begin the download, return the whole response."""

    async def asyncio_detailed(
        client: AsyncClient, /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[AsyncDownload]:
        return await client.aopen_download(call(*args, **kwargs))

    return _present(asyncio_detailed, call)


def dry_run(call: Callable[P, Call[Any]]) -> Callable[Concatenate[Renderer, P], DryRun]:
    """Show the request that would be sent."""

    def dry_run(client: Renderer, /, *args: P.args, **kwargs: P.kwargs) -> DryRun:
        return client.dry_run(call(*args, **kwargs))

    return _present(dry_run, call)


def _present(function: F, call: Callable[..., Any]) -> F:
    """Give the function the name, the documentation and the signature that it stands for."""
    function.__module__ = call.__module__
    function.__qualname__ = function.__name__
    function.__doc__ = call.__doc__
    function.__signature__ = _signature(call)  # type: ignore[attr-defined]  # read by `inspect`
    return function


def _signature(call: Callable[..., Any]) -> inspect.Signature:
    signature = inspect.signature(call)
    client = inspect.Parameter("client", inspect.Parameter.POSITIONAL_ONLY)
    return inspect.Signature([client, *signature.parameters.values()])
