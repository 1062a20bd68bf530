"""Operations: which method answers which operation of the document.

    class Agents:
        @operation("agents_create")
        def create(self, request: Request) -> JsonObject: ...

A `*` in a mark stands for the attribute `operations` of the class: what several resources have in
common is marked `*_create`, and counts where the document has such an operation.

A plain method runs inside a transaction of the store: what it does and the check of its answer are
one, all or nothing. An `async` method runs outside, because a transaction never spans an `await`;
it opens one of its own around what belongs together.
"""

import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Any, TypeAlias, TypeVar

from agentsessions_emulator.document.document import Document
from agentsessions_emulator.http.event_stream import EventStream
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Download, Reply
from agentsessions_emulator.jsontypes import JsonObject

Result: TypeAlias = JsonObject | list[Any] | Reply | Download | EventStream | None
"""What a handler gives: the body of the answer, or what is to be sent instead of JSON.

None is the body `null`.
"""

_HandlerT = TypeVar("_HandlerT", bound=Callable[[Any, Request], Result | Awaitable[Result]])
_MARK = "_answers_operation"


@dataclass(frozen=True)
class _Mark:
    operation_id: str
    unchecked: str | None


@dataclass(frozen=True)
class Handler:
    """A method that answers an operation, and what is known of its answer; see `operation`."""

    run: Callable[[Request], Result | Awaitable[Result]]
    is_async: bool
    unchecked: str | None


def operation(
    operation_id: str, *, unchecked: str | None = None
) -> Callable[[_HandlerT], _HandlerT]:
    """The decorated method answers this operation.

    `unchecked` names a list in the answer whose items were checked when they were stored, so that
    they are not checked again each time that they are listed.
    """

    def mark(method: _HandlerT) -> _HandlerT:
        setattr(method, _MARK, _Mark(operation_id, unchecked))
        return method

    return mark


def find_handlers(resources: Iterable[object], document: Document) -> dict[str, Handler]:
    """The handlers of all resources by operation id.

    Raises ValueError for an operation that the service's own document does not have, and for one
    that is answered twice. Another document may leave operations out.
    """
    handlers: dict[str, Handler] = {}
    names: dict[str, str] = {}
    for resource in resources:
        kind: Any = type(resource)
        for name, mark in _marked(kind).items():
            method = f"{kind.__name__}.{name}"
            operation_id = mark.operation_id.replace("*", getattr(resource, "operations", ""))
            if operation_id != mark.operation_id and operation_id not in document.operations:
                continue
            if operation_id in names:
                raise ValueError(
                    f"The operation {operation_id!r} is answered twice: by {names[operation_id]}"
                    f" and by {method}."
                )
            names[operation_id] = method
            if operation_id in document.operations:
                run = getattr(resource, name)
                is_async = inspect.iscoroutinefunction(run)
                handlers[operation_id] = Handler(run, is_async, mark.unchecked)
            elif document.is_own:
                raise ValueError(_unknown(operation_id, method, document))
    return handlers


@cache
def _marked(resource: type[Any]) -> Mapping[str, _Mark]:
    """The marks of a class by the name of the method; looked for once however many emulators run.

    What a subclass overrides without a mark has none.
    """
    members: dict[str, object] = {}
    for base in reversed(resource.__mro__):
        members |= vars(base)
    marks = {name: getattr(member, _MARK, None) for name, member in members.items()}
    return {name: mark for name, mark in marks.items() if mark is not None}


def _unknown(operation_id: str, method: str, document: Document) -> str:
    close = get_close_matches(operation_id, document.operations, n=1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    return (
        f"{method} is to answer {operation_id!r}, but {document.name} has no such operation.{hint}"
    )
