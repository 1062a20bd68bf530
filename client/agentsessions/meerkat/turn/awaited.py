"""`AsyncTurnStream`: a turn whose message is sent in a task of its own."""

from __future__ import annotations

import asyncio
import time
import weakref
from typing import TYPE_CHECKING, Any, Self

from ...core.closing import AbortSignal, AsyncClosing
from ...core.errors import APIError, ClosedError
from ...core.public import public
from ...core.response.streams import AsyncEventStream
from ...core.steps import Deliver, Open, Wait
from .message import Message
from .procedure import Begin, Heard, Join, Listen, Silence
from .stream import Turn

if TYPE_CHECKING:
    from ...core.binding.protocol import Engine
    from ...core.request.operation import Call
    from ..models.event_envelope import EventEnvelope
    from ..models.interrupt_result import InterruptResult
    from ..models.turn_result import TurnResult

_unanswered = set[asyncio.Task[None]]()
"""Of turns that nobody listens to any more; an event loop forgets tasks that nobody holds."""


@public
class AsyncTurnStream(AsyncClosing, Turn):
    """A turn under way, for asyncio; see `TurnStream`.

    A wait that is cancelled costs the connection of the events at most: the next `anext` attaches
    again and counts an interruption. The message is sent in a task, which goes on.
    """

    def __init__(self, engine: Engine, call: Call[TurnResult, TurnResult]) -> None:
        super().__init__(engine, call)
        self._stream: AsyncEventStream[EventEnvelope] | None = None
        self._task: asyncio.Task[None] | None = None
        self._woken = asyncio.Event()
        weakref.finalize(self, _let_go, self._message).atexit = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EventEnvelope:
        self._check_free()
        self._is_waiting = True
        try:
            while (step := self._next_step()) is not None:
                if isinstance(step, Deliver):
                    self._outcome = self._step = None
                    event: EventEnvelope = step.event
                    return event
                outcome = await self._carry_out(step)
                self._outcome, self._step = outcome, None
            self._raise_failure()
        except Exception:
            await self.aclose()
            raise
        finally:
            self._is_waiting = False
        await self.aclose()
        raise StopAsyncIteration

    async def result(self) -> TurnResult:
        """How the turn has ended; events that nobody has asked for by then are left out."""
        self._message.wants_events = False
        while self._message.result is None:
            await anext(self, None)
        self._has_ended = True
        await self.aclose()
        return self._message.result

    async def interrupt(self) -> InterruptResult:
        """Interrupt the session, also once this is closed: the turn ends by a
        `RequestCancelledError`.
        """
        return (await self._plain_engine.asend(self._interrupt_call())).parsed

    async def aclose(self) -> None:
        """Stop listening; the turn goes on."""
        self._end()
        self._woken.set()
        task = self._task if self._is_let_go() else None
        if task is not None:
            task.cancel()
        await self._close_stream()
        if task is not None:
            await asyncio.wait([task])

    async def _carry_out(self, step: Open | Begin | Listen | Join | Wait) -> Any:
        """The outcome of a step; an `APIError` is one."""
        self._message.waiting_since = time.monotonic()
        try:
            match step:
                case Open():
                    await self._close_stream()
                    if not self._is_sent:
                        self._attaching.start_async()
                    self._stream = (await self._engine.asend(step.call)).parsed
                case Begin():
                    self._begin()
                case Listen():
                    return await self._listen()
                case Join():
                    await self._woken.wait()
                case Wait():
                    await self._engine.apause(step.seconds)
        except APIError as error:
            return error
        except ClosedError as error:
            if self._message.is_answered and not self._is_closed:
                return Silence()
            raise self._reason(error) from None
        finally:
            self._message.waiting_since = None
        return None

    async def _listen(self) -> Heard:
        stream, events = self._stream, list[Any]()
        if stream is None:
            return Heard(is_over=True)
        try:
            piece = await stream.next_piece()
            events += piece or ()
        except APIError as error:
            return Heard(events, stream.opened, is_over=True, error=error)
        return Heard(events, stream.opened, is_over=piece is None)

    def _begin(self) -> None:
        self._check_attached()
        engine = self._plain_engine.within(self._sending)
        self._task = asyncio.create_task(
            _send(engine, self._call, self._message, self._woken, self._listening)
        )
        _unanswered.add(self._task)
        self._task.add_done_callback(_unanswered.discard)

    async def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.aclose()


async def _send(
    engine: Engine,
    call: Call[TurnResult, TurnResult],
    message: Message,
    woken: asyncio.Event,
    listening: AbortSignal,
) -> None:
    """Send the message; once it is answered, end the wait for events that do not come."""
    try:
        message.answer((await engine.asend(call)).parsed)
    except asyncio.CancelledError as error:
        message.answer(error=error)
        raise
    except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits
        message.answer(error=error)
    woken.set()
    while seconds := message.patience():  # noqa: ASYNC110  # it changes with what is heard
        await asyncio.sleep(seconds)
    listening.give()


def _let_go(message: Message) -> None:
    """Let a task go that nobody listens for."""
    message.wants_events = False
