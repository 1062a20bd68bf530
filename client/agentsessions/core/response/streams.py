"""Event streams: what arrives on an open connection, as typed events."""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Iterator
from typing import Any, Generic, Self, TypeVar, cast

from ..closing import AsyncClosing, Closing
from ..errors import (
    APIConnectionError,
    APIStatusError,
    ResponseValidationError,
    StreamInterruptedError,
    stream_error,
)
from ..headers import Headers
from ..public import public
from ..serialization.decoding import json_reader
from ..serialization.unknown import UnknownVariant
from .open import AsyncOpenResponse, OpenResponse
from .response import UNREADABLE, unreadable
from .returns import HeldBy
from .sse import ServerSentEvent, SseDecoder

T = TypeVar("T")


class EventReader(Generic[T]):
    """From bytes to events, without I/O; one for each connection.

    `ended` once the service has ended the stream, `closed` once nothing more is to be read from it.
    """

    def __init__(self, decode: Callable[[Any], T], context: HeldBy) -> None:
        self.operation = context.operation
        self.headers = context.headers
        self.request_id = context.headers.get(context.service.request_id_header)
        self.last_event_id: str | None = None
        self.ended = False
        self.closed = False
        self._decode = decode
        self._note = context.note
        self._service = context.service
        self._decoder = SseDecoder()

    def read(self, chunk: bytes) -> Iterator[T]:
        """The events that `chunk` completes. Raises the error that an error frame stands for."""
        pings, errors = self._service.stream_pings, self._service.stream_errors
        decode, read_json = self._decode, json_reader()
        for frame in self._frames(chunk):
            if frame.event in pings or not frame.data:
                continue
            if frame.event in errors:
                raise self._failure(frame)
            try:
                event = decode(read_json(frame.data))
            except UNREADABLE as error:
                raise self._unreadable(error, frame.data) from None
            if event.__class__ is UnknownVariant:  # the name of a frame may be missing
                kind = cast("UnknownVariant", event).type
                if kind in pings:
                    continue
                if kind in errors:
                    raise self._failure(frame)
            self.last_event_id = getattr(event, "id", self.last_event_id)
            yield event
            if self.closed:
                self.check_open()

    def _frames(self, chunk: bytes) -> list[ServerSentEvent]:
        try:
            return self._decoder.feed(chunk)
        except ResponseValidationError as error:  # too large
            raise self._unreadable(error, "") from None

    def check_open(self) -> None:
        """Raise RuntimeError if the stream was closed before the service ended it."""
        if self.closed and not self.ended:
            raise RuntimeError(f"this stream of {self.operation.id} is closed")

    def check_fresh(self) -> None:
        """Raise RuntimeError if there is nothing more to be had of the stream."""
        self.check_open()
        if self.ended:
            raise RuntimeError(f"this stream of {self.operation.id} has ended; open another one")

    def interrupted(self, cause: APIConnectionError) -> StreamInterruptedError:
        """The error for a connection that broke."""
        self._note(cause)
        return StreamInterruptedError(
            f"the stream broke off: {cause.message}",
            last_event_id=self.last_event_id,
            operation=self.operation.id,
            request_id=self.request_id,
            headers=self.headers,
        )

    def _failure(self, frame: ServerSentEvent) -> APIStatusError:
        try:
            body: Any = json.loads(frame.data)
        except (ValueError, RecursionError):
            body = frame.data
        error = stream_error(
            body,
            operation=self.operation.id,
            request_id=self.request_id,
            describe=self._service.describe_error,
            status_by_type=self._service.error_statuses,
            headers=self.headers,
        )
        self._note(error)
        return error

    def _unreadable(self, error: Exception, data: str) -> ResponseValidationError:
        problem = unreadable(error, self.operation, data, self.headers, self.request_id)
        self._note(problem)
        return problem


class _Stream(Generic[T]):
    """What both kinds of stream know of themselves."""

    def __init__(self, reader: EventReader[T]) -> None:
        self._reader = reader

    @property
    def request_id(self) -> str | None:
        """The service's id of the request that opened the stream."""
        return self._reader.request_id

    @property
    def headers(self) -> Headers:
        """The headers of the response."""
        return self._reader.headers

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event that was handed out."""
        return self._reader.last_event_id

    def __repr__(self) -> str:
        state = "ended" if self._reader.ended else "closed" if self._reader.closed else "open"
        return f"<{type(self).__name__} of {self._reader.operation.id}, {state}>"


@public
class EventStream(Closing, _Stream[T]):
    """Events of an open connection, as they arrive.

    Use it in a `with` block: it holds a connection until it is closed. The loop ends when the
    service ends the stream; a connection that breaks raises `StreamInterruptedError`, an error
    sent inside the stream raises the `APIStatusError` that it stands for. Either closes it, and a
    closed stream raises `RuntimeError`. Only one thread may read it; any may close it.
    """

    def __init__(self, reader: EventReader[T], response: OpenResponse) -> None:
        super().__init__(reader)
        self._pieces = _receive(reader, response)
        self._ready: Iterator[T] = iter(())
        self._close = weakref.finalize(self, response.close)
        self._close.atexit = False

    def __iter__(self) -> Iterator[T]:
        self._reader.check_fresh()
        return self._events()

    def __next__(self) -> T:
        self._reader.check_open()
        return next(self._events())

    def _events(self) -> Iterator[T]:
        # Made anew for each loop: the loop holds the stream, but the stream not the loop, so that
        # one that nobody holds any more is closed at once.
        try:
            while True:
                for event in self._ready:  # noqa: UP028  # leaving the loop must not end the piece
                    yield event
                piece = next(self._pieces, None)
                if piece is None:
                    return
                self._ready = piece
        except GeneratorExit:
            raise
        except BaseException:
            self.close()
            raise

    def next_piece(self) -> Iterator[T] | None:
        """Wait until something arrives: the events that it completes, or None at the end.

        A mere sign of life, such as a ping, completes none. Not to be mixed with the loop.
        """
        self._reader.check_open()
        return next(self._pieces, None)

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        self._reader.closed = True
        self._close()


def _receive(reader: EventReader[T], response: OpenResponse) -> Iterator[Iterator[T]]:
    try:
        for chunk in response.chunks():
            yield reader.read(chunk)
            reader.check_open()
        reader.ended = True
    except APIConnectionError as error:
        reader.check_open()
        raise reader.interrupted(error) from error
    finally:
        reader.closed = True
        response.close()


@public
class AsyncEventStream(AsyncClosing, _Stream[T]):
    """Events of an open connection, as they arrive, for asyncio; see `EventStream`.

    Use it in an `async with` block, in the event loop that opened it. A wait for an event that is
    cancelled, such as one that `asyncio.wait_for` cuts short, closes the stream too.
    """

    def __init__(self, reader: EventReader[T], response: AsyncOpenResponse) -> None:
        super().__init__(reader)
        self._response = response
        self._chunks = response.chunks()
        self._ready: Iterator[T] = iter(())
        self._abandon = weakref.finalize(self, response.abandon)
        self._abandon.atexit = False

    def __aiter__(self) -> Self:
        self._reader.check_fresh()
        return self

    async def __anext__(self) -> T:
        self._reader.check_open()
        try:
            while True:
                for event in self._ready:
                    return event
                self._ready = await self._receive()
        except BaseException:
            await self.aclose()
            raise

    async def next_piece(self) -> Iterator[T] | None:
        """Wait until something arrives: the events that it completes, or None at the end.

        A mere sign of life, such as a ping, completes none. Not to be mixed with the loop.
        """
        self._reader.check_open()
        try:
            return await self._receive()
        except StopAsyncIteration:
            return None
        except BaseException:
            await self.aclose()
            raise

    async def _receive(self) -> Iterator[T]:
        try:
            return self._reader.read(await anext(self._chunks))
        except StopAsyncIteration:
            self._reader.check_open()
            self._reader.ended = True
            raise
        except APIConnectionError as error:
            self._reader.check_open()
            raise self._reader.interrupted(error) from error

    async def aclose(self) -> None:
        """Close the connection; closing twice does nothing."""
        self._reader.closed = True
        if self._abandon.detach():
            await self._response.aclose()
