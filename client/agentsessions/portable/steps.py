"""What the verbs are made of: steps without I/O, which `blocking` and `awaited` carry out."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from ..core.request.operation import Call
from ..core.response.paging import PagedCall
from ..core.steps import Ask, walk
from .errors import Codes
from .events import PortableEvent
from .results import PortableResult, PortableSession, Window

T = TypeVar("T")


class Run(NamedTuple):
    """Have the service's own client run a turn; the outcome is the result of that.

    Attributes:
        begin: Gives a turn to enter, to loop over and to ask for its result, such as
            `sessions.run_stream` does.
        note: Is told of each event.
    """

    begin: Callable[[], Any]
    note: Callable[[Any], object] = lambda _: None


class Follow(NamedTuple):
    """Follow a session from an event on, and never stop; the outcome is the follow."""

    stream: Call[Any, Any]
    after: str | int | None


class Attach(NamedTuple):
    """Open a stream and wait until nothing is missed any more; the outcome gives its events."""

    stream: Call[Any, Any]


Step = Ask | Run | Follow | Attach
Steps = Generator[Step, Any, T]


class Verbs(Protocol):
    """What the verbs of a `SessionService` are on one service.

    Attributes:
        using: What errors mean that a subscription meets.
    """

    using: Codes

    def create_session(self, prompt: str | None, /) -> Steps[PortableResult]: ...
    def start_turn(self, session_id: str, prompt: str, /) -> Steps[PortableResult]: ...
    def interrupt(self, session_id: str, /) -> Steps[None]: ...
    def read(self, session_id: str, /) -> Steps[PortableSession]: ...
    def list(self, window: Window, /) -> Steps[Sequence[PortableSession]]: ...
    def archive(self, session_id: str, /) -> Steps[None]: ...
    def subscribe(self, session_id: str, /) -> Steps[Any]:
        """Attach to the session; gives where its events come from."""
        ...

    def portable_events(self, event: Any, /) -> Sequence[PortableEvent]:
        """The portable form of an event of the service; empty for what other services lack."""
        ...


def ask(call: Call[T, Any]) -> Steps[T]:
    """Make a call; gives what the response says."""
    response: T = (yield Ask(call)).parsed
    return response


def listed(
    asked: PagedCall[T, Any], form: Callable[[T], PortableSession], window: Window
) -> Steps[Sequence[PortableSession]]:
    """The sessions of a part of a list. One that is on two pages, because another one came in
    between, counts once.
    """
    found: dict[str, PortableSession] = {}

    def see(item: T) -> bool:
        session = form(item)
        found.setdefault(session.session_id, session)
        return window.is_filled_by(found)

    if not window.is_filled_by(found):
        yield from walk(asked, see)
    return [*found.values()][window.offset : window.end]
