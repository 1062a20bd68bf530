"""Procedures without I/O: generators that yield what is to be done and are told what came of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .request.operation import Call

if TYPE_CHECKING:
    from .response.paging import PagedCall

S = TypeVar("S")
T = TypeVar("T")


class Send(NamedTuple):
    """Send the request of the call once; the outcome is the server's response."""


class Ask(NamedTuple):
    """Make another call; the outcome is its response."""

    call: Call[Any, Any]


class Post(NamedTuple):
    """Make a call that must not be made twice; the outcome is its response."""

    call: Call[Any, Any]


class Wait(NamedTuple):
    """Wait; there is no outcome."""

    seconds: float


class Open(NamedTuple):
    """Open a stream; the one before it is closed."""

    call: Call[Any, Any]


class Read(NamedTuple):
    """Wait for the stream's next piece; the outcome is its events. At the end it is the seconds
    after which the service wants the next stream, or None if it has not said so.
    """


class Close(NamedTuple):
    """Close the stream."""


class Deliver(NamedTuple):
    """Hand out an event; it may have no id."""

    event: Any
    id: str | None


def advance(steps: Generator[S, Any, Any], outcome: object) -> S:
    """Tell a procedure the outcome of its last step and get the next; an error is thrown in.

    The first outcome is None. Raises StopIteration with the result at the end.
    """
    return steps.throw(outcome) if isinstance(outcome, Exception) else steps.send(outcome)


def walk(asked: PagedCall[T, Any] | None, see: Callable[[T], bool]) -> Generator[Ask, Any, None]:
    """Go over the items of a list until `see` has seen enough."""
    while asked is not None:
        page = (yield Ask(asked.call)).parsed
        for item in asked.paging.items_of(page):
            if see(item):
                return
        asked = asked.following(page)
