"""`Follow` and `AsyncFollow`: events to loop over. What to do next is decided in `procedure`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import GEN_CLOSED, getgeneratorstate
from typing import Any, Generic, Self, TypeAlias, TypeVar

from ..closing import AsyncClosing, Closing
from ..errors import APIError
from ..public import public
from ..request.operation import Call
from ..response.response import Response
from ..response.streams import AsyncEventStream, EventStream
from ..steps import Ask, Close, Deliver, Open, Read, Wait
from .procedure import FollowProcedure

T = TypeVar("T")


Send: TypeAlias = "Callable[[Call[Any, Any]], Response[Any]]"
AsyncSend: TypeAlias = "Callable[[Call[Any, Any]], Awaitable[Response[Any]]]"


class _Follow(Generic[T]):
    """What both kinds of follow know of themselves."""

    def __init__(self, procedure: FollowProcedure) -> None:
        self._procedure = procedure
        self._steps = procedure.steps()
        self._is_closed = False

    @property
    def last_event_id(self) -> str | None:
        """The last event that was handed out, at first the one to go on after."""
        return self._procedure.last_event_id

    def __repr__(self) -> str:
        operation = self._procedure.operation
        state = "closed" if getgeneratorstate(self._steps) == GEN_CLOSED else "open"
        return f"<{type(self).__name__} of {operation}, {state}, last event {self.last_event_id}>"

    def _check_open(self) -> None:
        if self._is_closed:
            raise RuntimeError("this follow is closed")


@public
class Follow(Closing, _Follow[T]):
    """Events as they happen, each once and in order, across any number of disconnects.

    The loop ends when what is followed has ended. Until then it holds a connection, which is closed
    when the loop ends in any way, by `close` or a `with` block, or when nobody holds the follow any
    more. Only one thread may use it.
    """

    def __init__(
        self, procedure: FollowProcedure, send: Send, pause: Callable[[float], object]
    ) -> None:
        super().__init__(procedure)
        self._send = send
        self._pause = pause
        self._stream: EventStream[Any] | None = None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        self._check_open()
        outcome: Any = None
        failure: APIError | None = None
        try:
            while True:
                step = self._steps.throw(failure) if failure else self._steps.send(outcome)
                outcome = failure = None
                try:
                    match step:
                        case Deliver():
                            event: T = step.event
                            return event
                        case Read():
                            outcome = self._stream and self._stream.next_piece()
                        case Open():
                            self._close_stream()
                            self._stream = self._send(step.call).parsed
                        case Ask():
                            outcome = self._send(step.call)
                        case Close():
                            self._close_stream()
                        case Wait():
                            self._pause(step.seconds)
                except APIError as error:
                    failure = error
        except StopIteration:
            self._close_stream()
            raise
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the follow; closing twice does nothing."""
        self._is_closed = True
        self._steps.close()
        self._close_stream()

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()


@public
class AsyncFollow(AsyncClosing, _Follow[T]):
    """Events as they happen, for asyncio; see `Follow`.

    After a loop that was left early, the next request in the same event loop closes the
    connection; an `async with` block closes it at once. Cancelling the task closes it too.
    """

    def __init__(
        self,
        procedure: FollowProcedure,
        send: AsyncSend,
        pause: Callable[[float], Awaitable[object]],
    ) -> None:
        super().__init__(procedure)
        self._send = send
        self._pause = pause
        self._stream: AsyncEventStream[Any] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        self._check_open()
        outcome: Any = None
        failure: APIError | None = None
        try:
            while True:
                try:
                    step = self._steps.throw(failure) if failure else self._steps.send(outcome)
                except StopIteration:
                    self._check_open()  # another task may have closed it meanwhile
                    await self._close_stream()
                    raise StopAsyncIteration from None
                outcome = failure = None
                try:
                    match step:
                        case Deliver():
                            event: T = step.event
                            return event
                        case Read():
                            outcome = self._stream and await self._stream.next_piece()
                        case Open():
                            await self._close_stream()
                            self._stream = (await self._send(step.call)).parsed
                        case Ask():
                            outcome = await self._send(step.call)
                        case Close():
                            await self._close_stream()
                        case Wait():
                            await self._pause(step.seconds)
                except APIError as error:
                    failure = error
        except StopAsyncIteration:
            raise
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        """End the follow; closing twice does nothing."""
        self._is_closed = True
        self._steps.close()
        await self._close_stream()

    async def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.aclose()
