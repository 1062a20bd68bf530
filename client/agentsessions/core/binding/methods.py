"""Operations as methods: `client.sessions.create(...)`, `await client.aio.sessions.create(...)`.

A namespace defines each operation once, as a decorated method that gives a `Call`. Looked up on a
`SyncNamespace` it becomes a function that sends the call and waits, on an `AsyncNamespace` one to
await. Both also have `detailed(...)`, for the whole response, and `dry_run(...)`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Generator
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    NamedTuple,
    ParamSpec,
    Protocol,
    Self,
    TypeVar,
    overload,
)

from ..annotations import resolve_later
from .bind import engine_of, present
from .protocol import Engine

if TYPE_CHECKING:
    from ..request.dry_run import DryRun
    from ..request.operation import Call
    from ..response.pages import AsyncPages, Page
    from ..response.paging import PagedCall
    from ..response.response import Response

P = ParamSpec("P")
T = TypeVar("T")
A = TypeVar("A")
M = TypeVar("M")
R = TypeVar("R")
D = TypeVar("D")
AR = TypeVar("AR")
AD = TypeVar("AD")
T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)
D_co = TypeVar("D_co", covariant=True)


N = TypeVar("N", bound="_Namespace")

if TYPE_CHECKING:

    class Awaited(Coroutine[Any, Any, T_co]):
        """A coroutine. With `__await__` written out, jedi too sees what comes of it."""

        def __await__(self) -> Generator[Any, Any, T_co]: ...


class _Namespace:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __init_subclass__(cls) -> None:
        resolve_later(cls)

    def _child(self, kind: type[N]) -> N:
        """The namespace of this kind below this one: always the same, so that it can be patched."""
        found: N = vars(self).setdefault(f"_{kind.__name__}", kind(self._engine))
        return found

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._engine!r}>"


class SyncNamespace(_Namespace):
    """Operations that wait for their responses."""


class AsyncNamespace(_Namespace):
    """Operations to await."""


class Bound(Protocol[R_co, D_co, P]):
    """An operation of a namespace: a function. Calling it sends the request."""

    __name__: str
    __qualname__: str

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...

    def detailed(self, *args: P.args, **kwargs: P.kwargs) -> D_co:
        """The same with the whole response: status, headers, request id."""
        ...

    def dry_run(self, *args: P.args, **kwargs: P.kwargs) -> DryRun:
        """The request that would be sent: nothing is sent."""
        ...


class _Mode(NamedTuple):
    """How the call that a method builds is carried out, and its result's type for `present`."""

    carry_out: Callable[[Engine, Any], Any]
    result: str


class _Modes(NamedTuple):
    """What becomes of a method: itself, its `detailed` and its `dry_run`."""

    itself: _Mode
    detailed: _Mode
    dry_run: _Mode


class Method(Generic[R, D, AR, AD, P]):
    """An operation in the body of a namespace class."""

    def __init__(
        self, build: Callable[Concatenate[Any, P], Any], sync: _Modes, asyncio: _Modes
    ) -> None:
        self.__doc__ = build.__doc__
        self.__wrapped__ = build
        # Mistakes in its arguments name it: without the underscore of what both namespaces share.
        build.__qualname__ = build.__qualname__.removeprefix("_")
        self._sync = sync
        self._asyncio = asyncio

    @overload
    def __get__(self, namespace: None, owner: type) -> Self: ...
    @overload
    def __get__(self, namespace: SyncNamespace, owner: type) -> Bound[R, D, P]: ...
    @overload
    def __get__(self, namespace: AsyncNamespace, owner: type) -> Bound[AR, AD, P]: ...
    def __get__(self, namespace: SyncNamespace | AsyncNamespace | None, owner: type) -> Any:
        if namespace is None:
            return self
        modes = self._sync if isinstance(namespace, SyncNamespace) else self._asyncio
        name, engine = f"{owner.__name__}.{self.__wrapped__.__name__}", engine_of(namespace)
        function: Any = _bind(engine, self.__wrapped__, name, modes.itself)
        function.detailed = _bind(engine, self.__wrapped__, f"{name}.detailed", modes.detailed)
        function.dry_run = _bind(engine, self.__wrapped__, f"{name}.dry_run", modes.dry_run)
        # From now on it is found there, without this descriptor.
        vars(namespace)[self.__wrapped__.__name__] = function
        return function


def operation(
    build: Callable[Concatenate[Any, P], Call[T, A]],
) -> Method[T, Response[T], Awaited[A], Awaited[Response[A]], P]:
    """An operation that gives what its call says."""
    return Method(build, _CALL, _AWAITED_CALL)


def detailed_operation(
    build: Callable[Concatenate[Any, P], Call[T, A]],
) -> Method[Response[T], Response[T], Awaited[Response[A]], Awaited[Response[A]], P]:
    """An operation that gives the whole response."""
    return Method(build, _DETAILED, _AWAITED_DETAILED)


def paged(
    build: Callable[Concatenate[Any, P], PagedCall[T, M]],
) -> Method[Page[T], Response[M], AsyncPages[T], Awaited[Response[M]], P]:
    """An operation that gives a page of a list."""
    return Method(build, _PAGE, _AWAITED_PAGE)


def _bind(engine: Engine, build: Callable[..., Any], name: str, mode: _Mode) -> Callable[..., Any]:
    carry_out = mode.carry_out
    # Methods are built without their namespace: what they build does not depend on it.
    if inspect.iscoroutinefunction(carry_out):

        async def awaited(*args: Any, **kwargs: Any) -> Any:
            made = build(None, *args, **kwargs)
            del args, kwargs  # crash reports show local variables
            return await carry_out(engine, made)

        return present(awaited, build, name, mode.result, first=None)

    def function(*args: Any, **kwargs: Any) -> Any:
        made = build(None, *args, **kwargs)
        del args, kwargs
        return carry_out(engine, made)

    return present(function, build, name, mode.result, first=None)


def _send(engine: Engine, call: Call[T, Any]) -> T:
    return engine.send(call).parsed


def _send_detailed(engine: Engine, call: Call[T, Any]) -> Response[T]:
    return engine.send(call)


async def _asend(engine: Engine, call: Call[Any, A]) -> A:
    return (await engine.asend(call)).parsed


async def _asend_detailed(engine: Engine, call: Call[Any, A]) -> Response[A]:
    return await engine.asend(call)


def _dry_run(engine: Engine, call: Call[Any, Any]) -> DryRun:
    return engine.dry_run(call)


def _page(engine: Engine, asked: PagedCall[T, Any]) -> Page[T]:
    from ..response.pages import fetch_page

    return fetch_page(engine, asked)


def _pages(engine: Engine, asked: PagedCall[T, Any]) -> AsyncPages[T]:
    from ..response.pages import AsyncPages

    return AsyncPages(engine, asked)


def _of_list(mode: _Mode) -> _Mode:
    """The same for a list: its call, without how it goes on."""
    if inspect.iscoroutinefunction(mode.carry_out):

        async def awaited(engine: Engine, asked: PagedCall[Any, Any]) -> Any:
            return await mode.carry_out(engine, asked.call)

        return _Mode(awaited, mode.result)

    def plain(engine: Engine, asked: PagedCall[Any, Any]) -> Any:
        return mode.carry_out(engine, asked.call)

    return _Mode(plain, mode.result)


_DRY_RUN = _Mode(_dry_run, "DryRun")
_CALL = _Modes(_Mode(_send, "{0}"), _Mode(_send_detailed, "Response[{0}]"), _DRY_RUN)
_AWAITED_CALL = _Modes(_Mode(_asend, "{1}"), _Mode(_asend_detailed, "Response[{1}]"), _DRY_RUN)
_DETAILED = _CALL._replace(itself=_CALL.detailed)
_AWAITED_DETAILED = _AWAITED_CALL._replace(itself=_AWAITED_CALL.detailed)
_PAGE = _Modes(
    _Mode(_page, "Page[{0}]"), _of_list(_Mode(_send_detailed, "Response[{1}]")), _of_list(_DRY_RUN)
)
_AWAITED_PAGE = _Modes(
    _Mode(_pages, "AsyncPages[{0}]"),
    _of_list(_Mode(_asend_detailed, "Response[{1}]")),
    _of_list(_DRY_RUN),
)
