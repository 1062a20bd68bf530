"""`SessionService` of any service, for blocking calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.errors import APIError
from ..core.steps import Ask, advance
from .events import PortableEvents
from .live import Live
from .results import PortableResult, PortableSession, Window
from .steps import Attach, Follow, Run, Step, Steps, Verbs

if TYPE_CHECKING:
    from ..core.binding.protocol import Engine

T = TypeVar("T")


class Sessions:
    """See `agentsessions.SessionService`."""

    def __init__(self, engine: Engine, verbs: Verbs) -> None:
        self._engine = engine
        self._verbs = verbs

    def create_session(self, prompt: str | None = None) -> PortableResult:
        return self._carry_out(self._verbs.create_session(prompt))

    def start_turn(self, session_id: str, prompt: str) -> PortableResult:
        return self._carry_out(self._verbs.start_turn(session_id, prompt))

    def interrupt(self, session_id: str) -> None:
        self._carry_out(self._verbs.interrupt(session_id))

    def read(self, session_id: str) -> PortableSession:
        return self._carry_out(self._verbs.read(session_id))

    def list(self, *, limit: int | None = None, offset: int = 0) -> Sequence[PortableSession]:
        return self._carry_out(self._verbs.list(Window.of(limit, offset)))

    def archive(self, session_id: str) -> None:
        self._carry_out(self._verbs.archive(session_id))

    def subscribe_session_events(self, session_id: str) -> PortableEvents:
        source = self._carry_out(self._verbs.subscribe(session_id))
        return PortableEvents(source, self._verbs.portable_events, self._verbs.using, session_id)

    def _carry_out(self, steps: Steps[T]) -> T:
        outcome: Any = None
        while True:
            try:
                step = advance(steps, outcome)
            except StopIteration as end:
                result: T = end.value
                return result
            try:
                outcome = self._outcome(step)
            except APIError as error:
                outcome = error

    def _outcome(self, step: Step) -> Any:
        match step:
            case Ask(call):
                return self._engine.send(call)
            case Run(begin, note):
                with begin() as turn:
                    for event in turn:
                        note(event)
                    return turn.result()
            case Follow(stream, after):
                return self._engine.follow(stream, after=after, until=never)
            case Attach(stream):
                return Live(self._engine.send(stream).parsed).attach()


def never(_: Any) -> bool:
    """No event is the last one."""
    return False
