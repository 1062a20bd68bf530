"""Event streams: what arrives on an open connection, as typed events."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from typing import Any, Generic, Self, TypeGuard, TypeVar, cast

from ..closing import AsyncClosing, Closing
from ..errors import APIConnectionError, APIError, ClosedError, ResponseValidationError
from ..public import public
from ..serialization.decoding import json_reader
from ..serialization.unknown import UnknownVariant
from .open import AsyncOpenResponse, OpenResponse
from .response import UNREADABLE
from .returns import EVENTS_ALONE, Frame, HeldBy, StreamFormat
from .signals import Signals
from .sse import ServerSentEvent, SseDecoder
from .stream_errors import StreamErrors
from .stream_facts import StreamFacts

T = TypeVar("T")


class EventReader(Generic[T]):
    """From bytes to events, without I/O; one for each connection.

    `ended` once the service has ended the stream, `closed` once nothing more is to be read from it,
    `cut` if a wait was cut short in the middle, so that bytes may have been lost.
    """

    def __init__(
        self, decode: Callable[[Any], T], context: HeldBy, format: StreamFormat = EVENTS_ALONE
    ) -> None:
        self.operation = context.operation
        self.headers = context.headers
        self.request_id = context.headers.get(context.service.request_id_header)
        self.last_event_id: str | None = None
        self.ended = False
        self.closed = False
        self.cut = False
        self._decode = decode
        self._format = format
        self.errors = StreamErrors(context)
        self.signals = Signals(self.errors)
        self._decoder = SseDecoder()

    def read(self, chunk: bytes) -> Iterator[T]:
        """The events that `chunk` completes. Raises the error that an error frame stands for."""
        self.check_open()
        id_name, order, others = self._format
        decode, read_json = self._decode, json_reader()
        frames = self._frames(chunk)
        del chunk  # crash reports show local variables
        for frame in frames:
            if frame.event in others:
                if self._has_ended(others[frame.event], frame.data):
                    return
                continue
            if not frame.data:
                continue
            try:
                event = decode(read_json(frame.data))
            except UNREADABLE as error:
                raise self.errors.unreadable(error, frame.data) from None
            if event.__class__ is UnknownVariant:  # the name of a frame may be missing
                kind = cast("UnknownVariant", event).type
                if kind in others:
                    if self._has_ended(others[kind], frame.data):
                        return
                    continue
            if order is None or isinstance(getattr(event, order, None), int):
                self.last_event_id = getattr(event, id_name, self.last_event_id)
            yield event
            if self.closed:
                self.check_open()

    def _has_ended(self, frame: Frame, data: str) -> bool:
        """Whether a frame that is no event ends the stream. Raises the error that it stands for."""
        if frame.means != "ignored":
            self.signals.take(frame, data)
            self.ended = frame.means in ("finished", "reconnect")
        return self.ended

    def takes(self, chunk: bytes | None) -> TypeGuard[bytes]:
        """Whether there is something to read. None is the end, unless the stream was closed."""
        self.check_open()
        self.ended = self.ended or chunk is None
        return chunk is not None

    def _frames(self, chunk: bytes) -> list[ServerSentEvent]:
        try:
            return self._decoder.feed(chunk)
        except ResponseValidationError as error:  # too large
            raise self.errors.unreadable(error, "") from None

    def check_open(self) -> None:
        """Raise what stands for a stream that was closed, or cut short, before it has ended."""
        if self.cut:
            raise self.errors.interrupted(
                "the stream was closed, because a wait for it was cut short", self.last_event_id
            )
        if self.closed and not self.ended:
            raise ClosedError(f"this stream of {self.operation.id} is closed")

    def check_fresh(self) -> None:
        """Raise RuntimeError if there is nothing more to be had of the stream."""
        self.check_open()
        if self.ended:
            raise RuntimeError(f"this stream of {self.operation.id} has ended; open another one")


class _Stream(StreamFacts, Generic[T]):
    """What both kinds of stream know of themselves."""

    def __init__(self, reader: EventReader[T], response: OpenResponse | AsyncOpenResponse) -> None:
        self._reader: EventReader[T] = reader
        self._ready: Iterator[T] = iter(())
        self._is_waiting = False
        self._abandon = weakref.finalize(self, response.abandon)
        self._abandon.atexit = False

    def _begin_to_wait(self) -> None:
        self._reader.check_open()
        if self._is_waiting:
            raise RuntimeError(
                f"somebody else is waiting for this stream of {self._reader.operation.id}"
            )

    def _fail(self, error: BaseException) -> None:
        """Let go of the connection at once. Raises the error that stands for another one."""
        reader = self._reader
        reader.cut = reader.cut or not (
            reader.closed or reader.ended or isinstance(error, Exception)
        )
        was_closed, reader.closed = reader.closed, True
        if isinstance(error, APIError):
            reader.errors.note(error)
        self._abandon()
        if isinstance(error, APIConnectionError):
            if was_closed:
                reader.check_open()
            reason = f"the stream broke off: {error.message}"
            raise reader.errors.interrupted(reason, reader.last_event_id) from error


@public
class EventStream(Closing, _Stream[T]):
    """Events of an open connection, as they arrive.

    Use it in a `with` block: it holds a connection until it is closed. The loop ends when the
    service ends the stream; a connection that breaks raises `StreamInterruptedError`, an error
    sent inside the stream raises the `APIStatusError` that it stands for. Either closes it. Any
    thread may close it: whoever waits for an event gets a `ClosedError` at once, as does everybody
    who uses it afterwards. Only one thread may read it. A `KeyboardInterrupt` during a wait closes
    the connection too; whoever goes on reading is told by a `StreamInterruptedError`.
    """

    def __init__(self, reader: EventReader[T], response: OpenResponse) -> None:
        super().__init__(reader, response)
        self._response = response
        self._chunks = response.chunks()

    def __iter__(self) -> Iterator[T]:
        self._reader.check_fresh()
        return self._events()

    def __next__(self) -> T:
        # Not by way of a generator: an interrupt on the way out of one would lose the event.
        while True:
            try:
                for event in self._ready:
                    return event
            except BaseException as error:
                self._fail(error)
                raise
            if not self._receive():
                raise StopIteration

    def _events(self) -> Iterator[T]:
        # Made anew for each loop: the loop holds the stream, but the stream not the loop, so that
        # one that nobody holds any more is closed at once.
        while True:
            try:
                for event in self._ready:  # noqa: UP028  # leaving the loop must not end the piece
                    yield event
            except GeneratorExit:
                raise
            except BaseException as error:
                self._fail(error)
                raise
            if not self._receive():
                return

    def next_piece(self) -> Iterator[T] | None:
        """Wait until something arrives: the events that it completes, or None at the end.

        A mere sign of life, such as a ping, completes none. Not to be mixed with the loop.
        """
        return self._ready if self._receive() else None

    def _receive(self) -> bool:
        """Wait until something arrives; whether it did before the end."""
        self._begin_to_wait()
        self._is_waiting = True
        try:
            chunk = None if self._reader.ended else next(self._chunks, None)
            if self._reader.takes(chunk):
                self._ready = self._reader.read(chunk)
                return True
            self.close()
        except BaseException as error:
            self._fail(error)
            raise
        finally:
            self._is_waiting = False
        return False

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        self._reader.closed = True
        self._reader.cut = False
        if self._abandon.detach():
            self._response.close()


@public
class AsyncEventStream(AsyncClosing, _Stream[T]):
    """Events of an open connection, as they arrive, for asyncio; see `EventStream`.

    Use it in an `async with` block, in the event loop that opened it. A wait for an event that is
    cancelled, such as one that `asyncio.wait_for` cuts short, closes the connection; whoever goes
    on reading is told by a `StreamInterruptedError`.
    """

    def __init__(self, reader: EventReader[T], response: AsyncOpenResponse) -> None:
        super().__init__(reader, response)
        self._response = response
        self._chunks = response.chunks()

    def __aiter__(self) -> Self:
        self._reader.check_fresh()
        return self

    async def __anext__(self) -> T:
        while True:
            try:
                for event in self._ready:
                    return event
            except BaseException as error:
                self._fail(error)
                raise
            if not await self._receive():
                raise StopAsyncIteration

    async def next_piece(self) -> Iterator[T] | None:
        """Wait until something arrives; see `EventStream.next_piece`."""
        return self._ready if await self._receive() else None

    async def _receive(self) -> bool:
        """Wait until something arrives; whether it did before the end."""
        self._begin_to_wait()
        self._is_waiting = True
        try:
            chunk = None if self._reader.ended else await anext(self._chunks, None)
            if self._reader.takes(chunk):
                self._ready = self._reader.read(chunk)
                return True
            await self.aclose()
        except BaseException as error:
            self._fail(error)
            raise
        finally:
            self._is_waiting = False
        return False

    async def aclose(self) -> None:
        """Close the connection; closing twice does nothing."""
        self._reader.closed = True
        self._reader.cut = False
        if self._abandon.detach():
            await self._response.aclose()
