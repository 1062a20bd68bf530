"""`RunStream`: a run whose tools have threads of their own."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from contextvars import copy_context
from threading import Thread
from typing import Any, Self

from ..core.closing import Closing
from ..core.errors import AgentSessionsError, APIError, RunTimeoutError
from ..core.follow.iterators import Follow
from ..core.public import public
from ..core.steps import Ask, Wait, advance
from .result import E, RunResult, U
from .steps import Attach, Begin, Confirm, Emit, Next, RunTool, Say, Work
from .stream import Run, not_awaitable


@public
class RunStream(Closing, Run[Follow[Any], E, U]):
    """A run under way: its events to loop over, and its result.

    Whoever loops drives it: tools run in threads of their own, callbacks in that of the loop.
    Leaving the `with` block before the end ends the run; the session goes on, and
    `client.sessions.run` without an input takes it up.
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        while (output := self._advance()) is not None:
            if isinstance(output, Emit):
                event: E = output.event
                return event
        raise StopIteration

    def text_stream(self) -> Iterator[str]:
        """The words of the agent as they are written; together they are its messages, exactly.

        Asked for before the first event, they come while a message is being written, otherwise
        message by message.
        """
        self._procedure.wants_words = True
        return self._texts()

    def result(self) -> RunResult[E, U]:
        """What came of it; what is left of the run is carried out first."""
        while self._result is None:
            self._advance()
        return self._result

    def close(self) -> None:
        """End the run. Tools that still run are told so, and left to end."""
        self._is_closed = True
        self._limit.stop()
        self._signal.give()
        self._procedure.cancel()
        self._watch.end()
        if self._follow is not None:
            self._follow.close()

    def _texts(self) -> Iterator[str]:
        while (output := self._advance()) is not None:
            if isinstance(output, Say):
                yield output.text

    def _advance(self) -> Emit | Say | None:
        """What comes out next; None at the end."""
        if self._result is not None:
            return None
        if self._is_closed:
            raise self._closed_error()
        try:
            self._check_open()  # something beside the run may have ended it between two events
            self._limit.start()
            self._watch.start()
            return self._next_output()
        except BaseException as error:
            reason = self._ended_by(error)
            if reason is error:
                raise
            raise reason from reason.__cause__

    def _next_output(self) -> Emit | Say | None:
        outcome: Any = None
        while True:
            try:
                step = advance(self._steps, outcome)
            except StopIteration as end:
                self._result = end.value
                self._watch.end(end.value)
                self.close()
                return None
            if isinstance(step, Emit | Say):
                self._call_back(step)
                return step
            outcome = self._carry_out(step)

    def _carry_out(self, step: Attach | Next | Confirm | Begin | Work) -> Any:
        """The outcome of a step; an `APIError` of a request is one."""
        match step:
            case Next():
                return self._follow and next(self._follow, None)
            case Attach():
                self._follow = self._engine.follow(
                    step.stream, after=step.after, send=step.send, until=step.until
                )
                self._signal.add(self._follow)
                return self._follow
            case Confirm():
                assert self._arguments.confirm is not None
                return not_awaitable(self._arguments.confirm(step.about), "confirm")
            case Begin():
                context = copy_context()
                name = f"agentsessions {self._facts.session_id}"
                arguments = (self._work, step.work)
                Thread(target=context.run, args=arguments, name=name, daemon=True).start()
                return None
            case _:
                return self._carry_out_work(step)

    def _carry_out_work(self, step: Work) -> Any:
        try:
            match step:
                case Ask():
                    return self._engine.send(step.call)
                case Wait():
                    return self._engine.pause(step.seconds)
                case RunTool():
                    with self._watch.tool(step.context.name, step.context.event_id) as told:
                        result = step.tool.run(step.input, step.context)
                        told.is_error = result.is_error
                        return result
        except APIError as error:
            return error

    def _work(self, steps: Generator[Work, Any, None]) -> None:
        """Carry out steps beside the run."""
        outcome: Any = None
        try:
            while True:
                step = advance(steps, outcome)
                self._check_open()
                outcome = self._carry_out_work(step)
        except StopIteration:
            pass
        except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits
            self._fail(error)

    def _call_back(self, step: Emit | Say) -> None:
        match step:
            case Emit():
                if self._arguments.on_event is not None:
                    not_awaitable(self._arguments.on_event(step.event), "on_event")
            case Say():
                if self._arguments.on_text is not None:
                    not_awaitable(self._arguments.on_text(step.text), "on_text")

    def _ended_by(self, error: BaseException) -> BaseException:
        """Close the run because of an error; what to raise instead."""
        reason = self._reason(error)
        self._watch.end(error=reason)
        self.close()
        if isinstance(reason, RunTimeoutError) and self._arguments.interrupt_on_timeout:
            with suppress(AgentSessionsError):
                self._engine_after.send(self._facts.interrupt())
        self._tell_how_to_go_on(reason)
        return reason
