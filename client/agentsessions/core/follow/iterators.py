"""`Follow` and `AsyncFollow`: events to loop over. What to do next is decided by a `Procedure`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..closing import AbortSignal, AsyncClosing, Closing, TimeLimit
from ..errors import APIError, ClosedError, RunTimeoutError
from ..public import public
from ..response.streams import AsyncEventStream, EventStream
from ..steps import Ask, Close, Deliver, Open, Post, Read, Wait
from .base import Procedure, Step

if TYPE_CHECKING:
    from ..binding.protocol import Engine

T = TypeVar("T")


class _Follow(Generic[T]):
    """What both kinds of follow know of themselves, and how they go on after an interruption.

    A step that was cut short is carried out again. Where nobody knows how far it had got, which is
    so while the next step is decided on, while something is sent and while the stream is read, new
    steps begin with a new connection.
    """

    def __init__(self, procedure: Procedure, engine: Engine, timeout: float | None = None) -> None:
        self._procedure = procedure
        self._closing = AbortSignal()
        self._limit = TimeLimit(timeout, self._closing)
        # The line moves on, however many wait, and giving up would send all of them to its end.
        self._engine = engine.within(self._closing, is_patient=True)
        self._steps = procedure.steps()
        self._step: Step | None = None
        self._outcome: Any = None
        self._resume_at: float | None = None
        self._is_deciding = False
        self._is_waiting = False
        self._has_ended = False

    @property
    def last_event_id(self) -> str | None:
        """The last event that was handed out, at first the one to go on after."""
        return self._procedure.last_event_id

    @property
    def sent_ids(self) -> list[str]:
        """The ids that the service has given to what was to be sent; none before that."""
        return self._procedure.sent_ids

    def abort(self) -> None:
        """End the wait for an event, and the follow with it, from any thread."""
        self._closing.give()

    def __repr__(self) -> str:
        operation = self._procedure.operation
        state = "closed" if self._closing.is_given else "ended" if self._has_ended else "open"
        return f"<{type(self).__name__} of {operation}, {state}, last event {self.last_event_id}>"

    def _check_open(self) -> None:
        if (ended_by := self._ended_by()) is not None:
            raise ended_by

    def _ended_by(self) -> Exception | None:
        """What was not in the events that has ended the follow."""
        if self._limit.is_over and not self._has_ended:
            return RunTimeoutError(
                f"{self._procedure.operation}: the follow did not end within its timeout of "
                f"{self._limit.seconds:g} s",
                last_event_id=self.last_event_id,
            )
        if self._closing.is_given:
            return ClosedError(f"this follow of {self._procedure.operation} is closed")
        return None

    def _begin_to_wait(self) -> None:
        self._check_open()
        if self._is_waiting:
            raise RuntimeError("somebody else is waiting for this follow")

    def _next_step(self) -> Step | None:
        """The step to carry out, perhaps one that was cut short; None at the end."""
        if self._is_deciding or isinstance(self._step, Read | Post):
            self._steps = self._procedure.steps()
            self._step = self._outcome = None
        elif self._step is not None:
            return self._step
        self._is_deciding = True
        self._resume_at = None
        try:
            if isinstance(self._outcome, APIError):
                step: Step | None = self._steps.throw(self._outcome)
            else:
                step = self._steps.send(self._outcome)
        except StopIteration:
            self._has_ended = True
            self._engine.end_follow()
            step = None
        self._outcome = None
        self._step = step
        self._is_deciding = False
        return step

    def _rest_of(self, wait: Wait) -> float:
        """How much of a pause is left; all of it the first time."""
        now = time.monotonic()
        if self._resume_at is None:
            self._resume_at = now + wait.seconds
            return wait.seconds
        return max(0.0, self._resume_at - now)


@public
class Follow(Closing, _Follow[T]):
    """Events as they happen, each once and in order, across any number of disconnects.

    The loop ends when what is followed has ended. Until then it holds a connection, which is closed
    when the loop ends in any way, by `close` or a `with` block, or when nobody holds the follow any
    more. A `KeyboardInterrupt` during a wait costs the connection at most: the next `next` goes on
    where it was. Any thread may close it: whoever waits for an event gets a `ClosedError` at once.
    Only one thread may use it otherwise.
    """

    def __init__(self, procedure: Procedure, engine: Engine, timeout: float | None = None) -> None:
        super().__init__(procedure, engine, timeout)
        self._stream: EventStream[Any] | None = None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        self._begin_to_wait()
        self._is_waiting = True
        try:
            if not self._limit.is_counting:
                self._limit.start()
            while (step := self._next_step()) is not None:
                if isinstance(step, Deliver):
                    # No signal is acted on from here to the caller, so it is handed out or not.
                    self._procedure.handed_out = step
                    self._step = None
                    event: T = step.event
                    return event
                outcome = self._carry_out(step)
                self._check_open()
                self._outcome = outcome
                self._step = None
            self._limit.stop()
            self._close_stream()
        except Exception as error:
            self._engine.end_follow(self._ended_by() or error)
            was_closed = self._closing.is_given
            self.close()
            if was_closed:
                self._check_open()
            raise
        finally:
            self._is_waiting = False
        raise StopIteration

    def _carry_out(self, step: Open | Read | Close | Ask | Post | Wait) -> Any:
        """The outcome of a step; an `APIError` is one."""
        try:
            match step:
                case Read():
                    return self._read()
                case Open():
                    self._close_stream()
                    self._stream = self._engine.send(step.call).parsed
                case Ask() | Post():
                    return self._engine.send(step.call)
                case Close():
                    self._close_stream()
                case Wait():
                    self._engine.pause(self._rest_of(step))
        except APIError as error:
            return error
        return None

    def _read(self) -> Iterator[Any] | float | None:
        if (stream := self._stream) is None:
            return None
        piece = stream.next_piece()
        return stream.reconnect_after if piece is None else piece

    def close(self) -> None:
        """End the follow; closing twice does nothing."""
        self._limit.stop()
        self._closing.give()
        self._engine.end_follow()
        self._close_stream()

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()


@public
class AsyncFollow(AsyncClosing, _Follow[T]):
    """Events as they happen, for asyncio; see `Follow`.

    A wait for an event that is cancelled, such as one that `asyncio.wait_for` cuts short, costs the
    connection at most: the next `anext` goes on where it was. `async with` closes the follow at
    the end of its block; without it, a loop that is left early closes the connection once nobody
    holds the follow any more.
    """

    def __init__(self, procedure: Procedure, engine: Engine, timeout: float | None = None) -> None:
        super().__init__(procedure, engine, timeout)
        self._stream: AsyncEventStream[Any] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        self._begin_to_wait()
        self._is_waiting = True
        try:
            if not self._limit.is_counting:
                self._limit.start_async()
            while (step := self._next_step()) is not None:
                if isinstance(step, Deliver):
                    self._procedure.handed_out = step
                    self._step = None
                    event: T = step.event
                    return event
                outcome = await self._carry_out(step)
                self._check_open()
                self._outcome = outcome
                self._step = None
            self._limit.stop()
            await self._close_stream()
        except Exception as error:
            self._engine.end_follow(self._ended_by() or error)
            was_closed = self._closing.is_given
            await self.aclose()
            if was_closed:
                self._check_open()
            raise
        finally:
            self._is_waiting = False
        raise StopAsyncIteration

    async def _carry_out(self, step: Open | Read | Close | Ask | Post | Wait) -> Any:
        """The outcome of a step; an `APIError` is one."""
        try:
            match step:
                case Read():
                    return await self._read()
                case Open():
                    await self._close_stream()
                    self._stream = (await self._engine.asend(step.call)).parsed
                case Ask() | Post():
                    return await self._engine.asend(step.call)
                case Close():
                    await self._close_stream()
                case Wait():
                    await self._engine.apause(self._rest_of(step))
        except APIError as error:
            return error
        return None

    async def _read(self) -> Iterator[Any] | float | None:
        if (stream := self._stream) is None:
            return None
        piece = await stream.next_piece()
        return stream.reconnect_after if piece is None else piece

    async def aclose(self) -> None:
        """End the follow; closing twice does nothing."""
        self._limit.stop()
        self._closing.give()
        self._engine.end_follow()
        await self._close_stream()

    async def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.aclose()
