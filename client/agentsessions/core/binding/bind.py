"""What every operation module offers, made from its `call` function.

Each function here takes `call(...) -> Call[T, A]` and gives a function with the same arguments and
the client in front. Type checkers see the full signature, and so does `inspect.signature`.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar

from ..annotations import Annotations
from .protocol import Engine

if TYPE_CHECKING:
    from ..request.dry_run import DryRun
    from ..request.operation import Call
    from ..response.paging import Paging
    from ..response.response import Response

P = ParamSpec("P")
T = TypeVar("T")
A = TypeVar("A")
M = TypeVar("M")
F = TypeVar("F", bound=Callable[..., Any])


class HasEngine(Protocol):
    """A client, or a namespace of one."""

    @property
    def _engine(self) -> Engine: ...


def engine_of(client: HasEngine) -> Engine:
    """The engine of a client. Raises TypeError for anything else."""
    try:
        return client._engine  # pyright: ignore[reportPrivateUsage]  # private to users
    except AttributeError:
        raise TypeError(f"a client is needed here, not {type(client).__name__}") from None


def sync(call: Callable[P, Call[T, Any]]) -> Callable[Concatenate[HasEngine, P], T]:
    """Send a call and wait for what it gives."""

    def function(client: HasEngine, /, *args: P.args, **kwargs: P.kwargs) -> T:
        made = call(*args, **kwargs)
        del args, kwargs  # crash reports show local variables
        return engine_of(client).send(made).parsed

    return present(function, call, "sync", "{0}", first="client")


def sync_detailed(
    call: Callable[P, Call[T, Any]],
) -> Callable[Concatenate[HasEngine, P], Response[T]]:
    """The same with the whole response: status, headers, request id."""

    def function(client: HasEngine, /, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        made = call(*args, **kwargs)
        del args, kwargs
        return engine_of(client).send(made)

    return present(function, call, "sync_detailed", "Response[{0}]", first="client")


def asyncio(
    call: Callable[P, Call[Any, A]],
) -> Callable[Concatenate[HasEngine, P], Coroutine[Any, Any, A]]:
    """Send a call and await what it gives."""

    async def function(client: HasEngine, /, *args: P.args, **kwargs: P.kwargs) -> A:
        made = call(*args, **kwargs)
        del args, kwargs
        return (await engine_of(client).asend(made)).parsed

    return present(function, call, "asyncio", "{1}", first="client")


def asyncio_detailed(
    call: Callable[P, Call[Any, A]],
) -> Callable[Concatenate[HasEngine, P], Coroutine[Any, Any, Response[A]]]:
    """The same with the whole response: status, headers, request id."""

    async def function(client: HasEngine, /, *args: P.args, **kwargs: P.kwargs) -> Response[A]:
        made = call(*args, **kwargs)
        del args, kwargs
        return await engine_of(client).asend(made)

    return present(function, call, "asyncio_detailed", "Response[{1}]", first="client")


def sync_iter(
    call: Callable[P, Call[M, M]], paging: Paging[T]
) -> Callable[Concatenate[HasEngine, P], Iterator[T]]:
    """All items of all pages, fetched page by page while you iterate."""
    from ..response.pages import iterate
    from ..response.paging import PagedCall

    def function(client: HasEngine, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        return iterate(engine_of(client), PagedCall(call(*args, **kwargs), paging))

    return present(function, call, "sync_iter", "Iterator", first="client")


def asyncio_iter(
    call: Callable[P, Call[M, M]], paging: Paging[T]
) -> Callable[Concatenate[HasEngine, P], AsyncIterator[T]]:
    """All items of all pages, fetched page by page while you iterate."""
    from ..response.pages import AsyncPages
    from ..response.paging import PagedCall

    def function(client: HasEngine, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]:
        pages = AsyncPages(engine_of(client), PagedCall(call(*args, **kwargs), paging))
        return aiter(pages)

    return present(function, call, "asyncio_iter", "AsyncIterator", first="client")


def dry_run(call: Callable[P, Call[Any, Any]]) -> Callable[Concatenate[HasEngine, P], DryRun]:
    """The request that would be sent."""

    def function(client: HasEngine, /, *args: P.args, **kwargs: P.kwargs) -> DryRun:
        made = call(*args, **kwargs)
        del args, kwargs
        return engine_of(client).dry_run(made)

    return present(function, call, "dry_run", "DryRun", first="client")


def present(
    function: F, build: Callable[..., Any], name: str, result: str, *, first: str | None
) -> F:
    """Give a function the name, the documentation and the signature that it stands for.

    Args:
        function: What was made.
        build: What makes the call: its documentation and parameters are taken over.
        name: How it is called, with the class it belongs to.
        result: What it returns, `{0}` and `{1}` being the arguments of the `Call[...]` that `build`
            returns.
        first: A parameter to put in front; None takes the first one (`self`) away.
    """
    signature = _signature(build)
    parameters = list(signature.parameters.values())
    if first is None:
        del parameters[0]
    else:
        parameters.insert(0, inspect.Parameter(first, inspect.Parameter.POSITIONAL_ONLY))
    returned = result.format(*type_arguments(signature.return_annotation))
    annotated = [each for each in parameters if each.annotation is not each.empty]
    written = {each.name: each.annotation for each in annotated} | {"return": returned}
    function.__annotations__ = Annotations(written, build.__module__, function.__module__)
    function.__module__ = build.__module__
    function.__qualname__ = name
    function.__name__ = name.rpartition(".")[2]
    function.__doc__ = build.__doc__
    function.__signature__ = inspect.Signature(parameters, return_annotation=returned)  # type: ignore[attr-defined]  # read by `inspect`
    return function


def _signature(build: Callable[..., Any]) -> inspect.Signature:
    """The signature as it is written; from now on the annotations are those that it stands for."""
    found: inspect.Signature | None = vars(build).get("__signature__")
    if found is None:
        found = inspect.signature(build)
        vars(build)["__signature__"] = found
        build.__annotations__ = Annotations(build.__annotations__, build.__module__)
    return found


def type_arguments(annotation: str) -> list[str]:
    """The arguments of a generic type: `Call[A, B[C, D]]` -> `["A", "B[C, D]"]`."""
    arguments, depth = [""], 0
    for character in annotation[annotation.index("[") + 1 : -1]:
        depth += (character == "[") - (character == "]")
        if character == "," and depth == 0:
            arguments.append("")
        else:
            arguments[-1] += character
    return [argument.strip() for argument in arguments]
