"""Operations as methods: `client.sessions.create(...)`, `await client.aio.sessions.create(...)`.

A namespace defines each operation once, as a decorated method that gives a `Call`. Looked up on a
`SyncNamespace` it becomes a function that sends the call and waits, on an `AsyncNamespace` one to
await. Both kinds also have `detailed(...)`, for the whole response, and `dry_run(...)`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

from ..answers.downloads import AsyncDownload, Download
from ..answers.pages import AsyncPages, Page, fetch_page, fetch_page_async
from ..answers.response import Response
from ..answers.streams import AsyncEventStream, EventStream
from ..requests.dry_run import DryRun
from ..requests.operation import Call, Paging
from . import ways
from .calling import AsyncClient, Renderer, SyncClient

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")
D = TypeVar("D")
AR = TypeVar("AR")
AD = TypeVar("AD")

Async = Coroutine[Any, Any, T]


class SyncNamespace:
    """Operations that wait for their answers."""

    def __init__(self, client: SyncClient) -> None:
        self.client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.client!r}>"


class AsyncNamespace:
    """Operations to await."""

    def __init__(self, client: AsyncClient) -> None:
        self.client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.client!r}>"


class Bound(Generic[P, R, D]):
    """An operation of a namespace. Calling it sends the request."""

    def __init__(
        self,
        documented: Callable[..., Any],
        build: Callable[P, Call[Any]],
        client: Renderer,
        send: Callable[[Any, Call[Any]], R],
        send_detailed: Callable[[Any, Call[Any]], D],
    ) -> None:
        self.__doc__ = documented.__doc__
        self._documented = documented
        self._build = build
        self._client = client
        self._send = send
        self._send_detailed = send_detailed

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self._send(self._client, self._build(*args, **kwargs))

    def detailed(self, *args: P.args, **kwargs: P.kwargs) -> D:
        """The same with the whole response: status, headers, request id."""
        return self._send_detailed(self._client, self._build(*args, **kwargs))

    def dry_run(self, *args: P.args, **kwargs: P.kwargs) -> DryRun:
        """The request that would be sent: nothing is sent."""
        return self._client.dry_run(self._build(*args, **kwargs))

    @property
    def __signature__(self) -> inspect.Signature:
        return inspect.signature(self._build)

    def __repr__(self) -> str:
        resource = self._documented.__module__.rpartition(".")[2]
        return f"<{resource}_{self._documented.__name__} of {self._client!r}>"


class Method(Generic[P, R, D, AR, AD]):
    """An operation in the body of a namespace class."""

    def __init__(
        self,
        build: Callable[Concatenate[Any, P], Call[Any]],
        sync: tuple[Callable[[SyncClient, Call[Any]], R], Callable[[SyncClient, Call[Any]], D]],
        asyncio: tuple[
            Callable[[AsyncClient, Call[Any]], AR], Callable[[AsyncClient, Call[Any]], AD]
        ],
    ) -> None:
        self.__doc__ = build.__doc__
        self.__wrapped__ = build
        self._build = build
        self._sync = sync
        self._asyncio = asyncio

    @overload
    def __get__(self, namespace: None, owner: type) -> Self: ...
    @overload
    def __get__(self, namespace: SyncNamespace, owner: type) -> Bound[P, R, D]: ...
    @overload
    def __get__(self, namespace: AsyncNamespace, owner: type) -> Bound[P, AR, AD]: ...
    def __get__(self, namespace: SyncNamespace | AsyncNamespace | None, owner: type) -> Any:
        if namespace is None:
            return self
        ways = self._sync if isinstance(namespace, SyncNamespace) else self._asyncio
        return Bound(self._build, partial(self._build, namespace), namespace.client, *ways)


def sends(
    build: Callable[Concatenate[Any, P], Call[T]],
) -> Method[P, T, Response[T], Async[T], Async[Response[T]]]:
    """An operation that gives its parsed answer."""
    return Method(build, (ways.send, ways.send_detailed), (ways.asend, ways.asend_detailed))


def lists(
    paging: Callable[[], Paging[T]],
) -> Callable[
    [Callable[Concatenate[Any, P], Call[R]]],
    Method[P, Page[T], Response[R], AsyncPages[T], Async[Response[R]]],
]:
    """An operation that gives a page; `paging` is asked for when it is first used."""

    def sync(client: SyncClient, call: Call[Any]) -> Page[T]:
        return fetch_page(client, call, paging())

    def asyncio(client: AsyncClient, call: Call[Any]) -> AsyncPages[T]:
        return AsyncPages(lambda: fetch_page_async(client, call, paging()))

    def decorate(
        build: Callable[Concatenate[Any, P], Call[R]],
    ) -> Method[P, Page[T], Response[R], AsyncPages[T], Async[Response[R]]]:
        return Method(build, (sync, ways.send_detailed), (asyncio, ways.asend_detailed))

    return decorate


def streams(
    build: Callable[Concatenate[Any, P], Call[T]],
) -> Method[
    P,
    EventStream[T],
    Response[EventStream[T]],
    Async[AsyncEventStream[T]],
    Async[Response[AsyncEventStream[T]]],
]:
    """An operation that opens an event stream."""
    return Method(build, (ways.stream, ways.stream_detailed), (ways.astream, ways.astream_detailed))


def downloads(
    build: Callable[Concatenate[Any, P], Call[Any]],
) -> Method[P, Download, Response[Download], Async[AsyncDownload], Async[Response[AsyncDownload]]]:
    """An operation that begins a download."""
    return Method(
        build, (ways.download, ways.download_detailed), (ways.adownload, ways.adownload_detailed)
    )
