"""What every operation module offers, made from its `call` function.

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
from . import ways
from .calling import AsyncClient, Renderer, SyncClient

P = ParamSpec("P")
C = TypeVar("C", bound=Renderer)
T = TypeVar("T")
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])

Async = Coroutine[Any, Any, T]


def sync(call: Callable[P, Call[T]]) -> Callable[Concatenate[SyncClient, P], T]:
    return _blocking("sync", ways.send, call)


def sync_detailed(call: Callable[P, Call[T]]) -> Callable[Concatenate[SyncClient, P], Response[T]]:
    return _blocking("sync_detailed", ways.send_detailed, call)


def asyncio(call: Callable[P, Call[T]]) -> Callable[Concatenate[AsyncClient, P], Async[T]]:
    return _awaiting("asyncio", ways.asend, call)


def asyncio_detailed(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[AsyncClient, P], Async[Response[T]]]:
    return _awaiting("asyncio_detailed", ways.asend_detailed, call)


def stream_sync(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[SyncClient, P], EventStream[T]]:
    return _blocking("sync", ways.stream, call)


def stream_sync_detailed(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[SyncClient, P], Response[EventStream[T]]]:
    return _blocking("sync_detailed", ways.stream_detailed, call)


def stream_asyncio(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[AsyncClient, P], Async[AsyncEventStream[T]]]:
    return _awaiting("asyncio", ways.astream, call)


def stream_asyncio_detailed(
    call: Callable[P, Call[T]],
) -> Callable[Concatenate[AsyncClient, P], Async[Response[AsyncEventStream[T]]]]:
    return _awaiting("asyncio_detailed", ways.astream_detailed, call)


def download_sync(call: Callable[P, Call[Any]]) -> Callable[Concatenate[SyncClient, P], Download]:
    return _blocking("sync", ways.download, call)


def download_sync_detailed(
    call: Callable[P, Call[Any]],
) -> Callable[Concatenate[SyncClient, P], Response[Download]]:
    return _blocking("sync_detailed", ways.download_detailed, call)


def download_asyncio(
    call: Callable[P, Call[Any]],
) -> Callable[Concatenate[AsyncClient, P], Async[AsyncDownload]]:
    return _awaiting("asyncio", ways.adownload, call)


def download_asyncio_detailed(
    call: Callable[P, Call[Any]],
) -> Callable[Concatenate[AsyncClient, P], Async[Response[AsyncDownload]]]:
    return _awaiting("asyncio_detailed", ways.adownload_detailed, call)


def sync_iter(
    call: Callable[P, Call[Any]], paging: Paging[T]
) -> Callable[Concatenate[SyncClient, P], Iterator[T]]:
    """All items of all pages, fetched page by page while you iterate."""

    def iterate(client: SyncClient, call: Call[Any]) -> Iterator[T]:
        return client.iterate(call, paging)

    return _blocking("sync_iter", iterate, call)


def asyncio_iter(
    call: Callable[P, Call[Any]], paging: Paging[T]
) -> Callable[Concatenate[AsyncClient, P], AsyncIterator[T]]:
    """All items of all pages, fetched page by page while you iterate."""

    def iterate(client: AsyncClient, call: Call[Any]) -> AsyncIterator[T]:
        return client.aiterate(call, paging)

    return _blocking("asyncio_iter", iterate, call)


def dry_run(call: Callable[P, Call[Any]]) -> Callable[Concatenate[Renderer, P], DryRun]:
    """The request that would be sent."""

    def show(client: Renderer, call: Call[Any]) -> DryRun:
        return client.dry_run(call)

    return _blocking("dry_run", show, call)


def _blocking(
    name: str, way: Callable[[C, Call[Any]], R], call: Callable[P, Call[Any]]
) -> Callable[Concatenate[C, P], R]:
    def function(client: C, /, *args: P.args, **kwargs: P.kwargs) -> R:
        return way(client, call(*args, **kwargs))

    return _present(name, function, call)


def _awaiting(
    name: str, way: Callable[[C, Call[Any]], Async[R]], call: Callable[P, Call[Any]]
) -> Callable[Concatenate[C, P], Async[R]]:
    async def function(client: C, /, *args: P.args, **kwargs: P.kwargs) -> R:
        return await way(client, call(*args, **kwargs))

    return _present(name, function, call)


def _present(name: str, function: F, call: Callable[..., Any]) -> F:
    """Give the function the name, the documentation and the signature that it stands for."""
    function.__module__ = call.__module__
    function.__name__ = function.__qualname__ = name
    function.__doc__ = call.__doc__
    function.__signature__ = _signature(call)  # type: ignore[attr-defined]  # read by `inspect`
    return function


def _signature(call: Callable[..., Any]) -> inspect.Signature:
    signature = inspect.signature(call)
    client = inspect.Parameter("client", inspect.Parameter.POSITIONAL_ONLY)
    return inspect.Signature([client, *signature.parameters.values()])
