"""What both kinds of run have in common: how they are made, and how they end."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from ..core.closing import AbortSignal, TimeLimit
from ..core.errors import APIStatusError, ClosedError, RunTimeoutError
from ..core.follow.iterators import AsyncFollow, Follow
from ..core.observers.run_watch import RunWatch
from ..tools.collect import collect_tools
from .procedure import Job, RunProcedure
from .result import E, RunResult, U

if TYPE_CHECKING:
    from ..core.binding.protocol import Engine
    from .facts import RunFacts

F = TypeVar("F", Follow[Any], AsyncFollow[Any])


@frozen(kw_only=True)
class RunArguments:
    """The arguments of `sessions.run` that are the same on every service."""

    tools: Iterable[Any] = ()
    confirm: Callable[[Any], Any] | None = None
    timeout: float | None = None
    interrupt_on_timeout: bool = False
    on_event: Callable[[Any], Any] | None = None
    on_text: Callable[[str], Any] | None = None


class Run(Generic[F, E, U]):
    """One run: what it is to do, and how far it is. Whoever carries it out is a subclass."""

    def __init__(self, engine: Engine, facts: RunFacts, arguments: RunArguments) -> None:
        self._facts = facts
        self._arguments = arguments
        self._procedure = RunProcedure(
            Job(
                facts=facts,
                tools=collect_tools(arguments.tools),
                confirms=arguments.confirm is not None,
                client=engine.client(),
            )
        )
        self._procedure.wants_words = arguments.on_text is not None
        self._steps = self._procedure.steps()
        self._signal = AbortSignal()
        self._limit = TimeLimit(arguments.timeout, self._signal)
        self._watch = RunWatch(engine.observers, facts.session_id)
        self._engine_after = engine.within_run(self._watch.about)
        self._engine = self._engine_after.within(self._signal, is_patient=True)
        self._follow: F | None = None
        self._failure: BaseException | None = None
        self._is_closed = False
        self._result: RunResult[E, U] | None = None

    @property
    def last_event_id(self) -> str | None:
        """The last event that has come; None before the first."""
        return None if self._follow is None else self._follow.last_event_id

    def __repr__(self) -> str:
        state = "ended" if self._result else "closed" if self._signal.is_given else "open"
        return f"<{type(self).__name__} of {self._facts.session_id}, {state}>"

    def _check_open(self) -> None:
        if self._signal.is_given:
            raise self._closed_error()

    def _closed_error(self) -> ClosedError:
        return ClosedError(f"this run of {self._facts.session_id} is closed")

    def _fail(self, error: BaseException) -> None:
        """End the run because of what has gone wrong beside it."""
        if not self._signal.is_given:
            self._failure = error
            self._signal.give()

    def _reason(self, error: BaseException) -> BaseException:
        """Why the run ends, `error` being what its end has led to."""
        if self._failure is not None:
            return self._failure
        if isinstance(error, ClosedError) and self._limit.is_over:
            seconds, id = self._limit.seconds, self._facts.session_id
            return RunTimeoutError(
                f"the run of {id} did not end within its timeout of {seconds:g} s",
                last_event_id=self.last_event_id,
            )
        return error

    def _tell_how_to_go_on(self, error: BaseException) -> None:
        if self._follow is not None and not isinstance(error, APIStatusError | GeneratorExit):
            id = self._facts.session_id
            error.add_note(
                f"Session {id} is not lost: sessions.run({id!r}, tools=...) without an input takes "
                "up what it is doing."
            )


def not_awaitable(value: Any, name: str) -> Any:
    """What a callback gave. Raises TypeError if it was to be awaited."""
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()  # nobody will await it
        raise TypeError(f"{name} must be a plain function here; client.aio takes one to await")
    return value
