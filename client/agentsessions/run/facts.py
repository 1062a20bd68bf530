"""What a run must be told of the service: how a turn begins, what its events say, how calls are
answered.
"""

from __future__ import annotations

from collections.abc import Container, Generator, Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple, Protocol, TypeVar

from attrs import frozen

from ..core.errors import AgentSessionsError
from ..core.request.operation import Call
from ..core.steps import Ask, Wait
from ..tools.results import ToolResult
from .steps import Attach

T = TypeVar("T")
Asking = Generator[Ask | Wait, Any, T]
Starting = Generator[Ask | Attach, Any, T]


class Need(Enum):
    """What a call waits for."""

    CONFIRMATION = "confirmation"
    RESULT = "result"


class WaitingCall(NamedTuple):
    """A call of a tool that a session waits for. `about` is what `confirm` is asked with."""

    id: str
    name: str
    input: dict[str, Any]
    need: Need
    about: Any


class Beginning(NamedTuple):
    """How a run begins.

    Attributes:
        follow: The follow of the session.
        inputs: What the turn begins with, one of these as in `Reading.input`; empty: it has begun.
            None: what the follow sends.
    """

    follow: Any
    inputs: Sequence[str] | None


@frozen(kw_only=True)
class Reading:
    """What an event says.

    Attributes:
        input: The name of the input that it is.
        answered: The id of the call whose result it is.
        waits_for: The ids of the calls that are waited for from now on.
        is_of_session: Whether the session itself waits for them, so that nothing else happens.
        interrupts: Whether nobody waits any longer for the calls of `thread_id`, or of all threads.
        stop_reason: Why the turn has stopped.
        may_end: Whether it is to be found out if the turn is over; where the follow ends with the
            turn, that need not be said.
        text: What the agent has said.
    """

    input: str | None = None
    answered: str | None = None
    waits_for: Sequence[str] | None = None
    is_of_session: bool = True
    interrupts: bool = False
    thread_id: str | None = None
    stop_reason: str | None = None
    may_end: bool = False
    text: str | None = None


class RunFacts(Protocol):
    """What is known of one run of a session; it is told of each event once, in their order."""

    session_id: str
    stop_reason: str
    """Why a run stops in which nothing says so."""

    def begin(self, *, wants_words: bool) -> Starting[Beginning]:
        """Find the turn, or begin one, and follow it."""
        ...

    def interrupt(self) -> Call[Any, Any]:
        """Interrupts the session."""
        ...

    def is_preview(self, event: Any, /) -> bool:
        """Whether it is a piece of what another event will tell as a whole."""
        ...

    def words(self, event: Any, /) -> str:
        """What an event has the agent say, as far as no event before it did."""
        ...

    def read(self, event: Any, /) -> Reading: ...
    def has_ended(self, event: Any, /) -> Asking[bool]:
        """Whether the turn is over with an event that may end it."""
        ...

    def find(self, ids: Sequence[str], /) -> Asking[None]:
        """Look for calls that were made before the run began."""
        ...

    def waiting(
        self, ids: Sequence[str], tools: Container[str], /
    ) -> Sequence[Sequence[WaitingCall]]:
        """Those calls that a client with these tools can do something about; each group is answered
        as one, or not at all.
        """
        ...

    def is_answered(self, id: str, /) -> bool:
        """Whether a call has its result."""
        ...

    def thread_of(self, id: str, /) -> str | None:
        """The thread that has made a call, where there are threads."""
        ...

    def confirm(self, verdicts: Mapping[str, bool | str], /) -> Call[Any, Any]:
        """Says whether calls may be carried out."""
        ...

    def answer(self, results: Mapping[str, ToolResult], /) -> Call[Any, Any]:
        """Gives calls their results."""
        ...

    def is_settled(self, ids: Sequence[str], /) -> Asking[bool]:
        """Whether a refused answer is needed no more, as far as the service can tell."""
        ...

    def usage(self) -> Any:
        """What the turn has used."""
        ...


def no_turn(session_id: str) -> AgentSessionsError:
    """The error of a run without an input that finds nothing to take up."""
    return AgentSessionsError(
        f"nobody ever sent anything to session {session_id}: give the run an input"
    )
