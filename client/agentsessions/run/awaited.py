"""`AsyncRunStream`: a run whose tools are tasks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Generator
from contextlib import suppress
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Self

from ..core.closing import AsyncClosing
from ..core.errors import AgentSessionsError, APIError, ClosedError, RunTimeoutError
from ..core.event_loop import running_loop
from ..core.follow.iterators import AsyncFollow
from ..core.public import public
from ..core.steps import Ask, Wait, advance
from .result import E, RunResult, U
from .steps import Attach, Begin, Confirm, Emit, Next, RunTool, Say, Work
from .stream import Run

if TYPE_CHECKING:
    from ..core.binding.protocol import Engine
    from .facts import RunFacts
    from .stream import RunArguments


@public
class AsyncRunStream(AsyncClosing, Run[AsyncFollow[Any], E, U]):
    """A run under way, for asyncio; see `RunStream`.

    Tools that are coroutine functions run in the event loop, and are cancelled when the run ends
    before them; all others have threads of their own.
    """

    def __init__(self, engine: Engine, facts: RunFacts, arguments: RunArguments) -> None:
        super().__init__(engine, facts, arguments)
        self._tasks: set[asyncio.Task[None]] = set()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        while (output := await self._advance()) is not None:
            if isinstance(output, Emit):
                event: E = output.event
                return event
        raise StopAsyncIteration

    def text_stream(self) -> AsyncIterator[str]:
        """The words of the agent as they are written; together they are its messages, exactly.

        Asked for before the first event, they come while a message is being written, otherwise
        message by message.
        """
        self._procedure.wants_words = True
        return self._texts()

    async def result(self) -> RunResult[E, U]:
        """What came of it; what is left of the run is carried out first."""
        while self._result is None:
            await self._advance()
        return self._result

    async def aclose(self) -> None:
        """End the run. Tools that still run are cancelled or, in threads, told so."""
        self._is_closed = True
        self._limit.stop()
        self._signal.give()
        self._procedure.cancel()
        self._watch.end()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if self._follow is not None:
            await self._follow.aclose()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _texts(self) -> AsyncIterator[str]:
        while (output := await self._advance()) is not None:
            if isinstance(output, Say):
                yield output.text

    async def _advance(self) -> Emit | Say | None:
        """What comes out next; None at the end."""
        if self._result is not None:
            return None
        if self._is_closed:
            raise self._closed_error()
        running_loop()
        try:
            self._check_open()  # something beside the run may have ended it between two events
            self._limit.start_async()
            self._watch.start()
            return await self._next_output()
        except BaseException as error:
            reason = await self._ended_by(error)
            if reason is error:
                raise
            raise reason from reason.__cause__

    async def _next_output(self) -> Emit | Say | None:
        outcome: Any = None
        while True:
            try:
                step = advance(self._steps, outcome)
            except StopIteration as end:
                self._result = end.value
                self._watch.end(end.value)
                await self.aclose()
                return None
            if isinstance(step, Emit | Say):
                await self._call_back(step)
                return step
            outcome = await self._carry_out(step)

    async def _carry_out(self, step: Attach | Next | Confirm | Begin | Work) -> Any:
        """The outcome of a step; an `APIError` of a request is one."""
        match step:
            case Next():
                return self._follow and await anext(self._follow, None)
            case Attach():
                self._follow = self._engine.afollow(
                    step.stream, after=step.after, send=step.send, until=step.until
                )
                self._signal.add(self._follow)
                return self._follow
            case Confirm():
                assert self._arguments.confirm is not None
                return await self._in_time(self._arguments.confirm(step.about))
            case Begin():
                task = asyncio.create_task(self._work(step.work))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
                return None
            case _:
                return await self._carry_out_work(step)

    async def _carry_out_work(self, step: Work) -> Any:
        try:
            match step:
                case Ask():
                    return await self._engine.asend(step.call)
                case Wait():
                    return await self._engine.apause(step.seconds)
                case RunTool():
                    with self._watch.tool(step.context.name, step.context.event_id) as told:
                        result = await step.tool.arun(step.input, step.context)
                        told.is_error = result.is_error
                        return result
        except APIError as error:
            return error

    async def _work(self, steps: Generator[Work, Any, None]) -> None:
        """Carry out steps beside the run."""
        outcome: Any = None
        try:
            while True:
                step = advance(steps, outcome)
                self._check_open()
                outcome = await self._carry_out_work(step)
        except StopIteration:
            pass
        except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits
            self._fail(error)

    async def _call_back(self, step: Emit | Say) -> None:
        match step:
            case Emit():
                if self._arguments.on_event is not None:
                    await self._in_time(self._arguments.on_event(step.event))
            case Say():
                if self._arguments.on_text is not None:
                    await self._in_time(self._arguments.on_text(step.text))

    async def _in_time(self, value: Any) -> Any:
        """What a callback gave, awaited if that is due, and no longer than the run may take."""
        if not isawaitable(value):
            return value
        limit = asyncio.timeout(self._limit.left())
        try:
            async with limit:
                return await value
        except TimeoutError:
            if not limit.expired():
                raise
            self._limit.is_over = True
            raise ClosedError("closed while a callback was awaited") from None

    async def _ended_by(self, error: BaseException) -> BaseException:
        """Close the run because of an error; what to raise instead."""
        reason = self._reason(error)
        self._watch.end(error=reason)
        await self.aclose()
        if isinstance(reason, RunTimeoutError) and self._arguments.interrupt_on_timeout:
            with suppress(AgentSessionsError):
                await self._engine_after.asend(self._facts.interrupt())
        self._tell_how_to_go_on(reason)
        return reason
