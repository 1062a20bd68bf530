"""The kinds of response: each tells type checkers and the engine what a call gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NamedTuple, TypeVar

from attrs import frozen

from ..headers import Headers

if TYPE_CHECKING:
    from ..errors import APIError
    from ..request.operation import Operation
    from ..service import Service
    from .downloads import AsyncDownload, Download
    from .lines import AsyncJsonLines, JsonLines
    from .open import AsyncOpenResponse, OpenResponse
    from .streams import AsyncEventStream, EventStream

T = TypeVar("T", covariant=True)
A = TypeVar("A", covariant=True)
M = TypeVar("M")
E = TypeVar("E")


class Returns(Generic[T, A]):
    """What a successful response gives: a `T` to those who wait, an `A` to those who await.

    Attributes:
        accept, accept_encoding: These headers of the request.
        media_type: What the response must be; None where that does not matter.
        is_held: Whether the connection is handed to the caller with the body unread.
    """

    accept: ClassVar[str]
    accept_encoding: ClassVar[str] = "gzip, deflate"
    media_type: ClassVar[str | None] = None
    is_held: ClassVar[bool] = False

    def hold(self, response: OpenResponse, context: HeldBy) -> T:
        """What the caller gets of a held connection."""
        raise NotImplementedError

    def hold_async(self, response: AsyncOpenResponse, context: HeldBy) -> A:
        """The same for asyncio."""
        raise NotImplementedError


@frozen(eq=False, repr=False)
class HeldBy:
    """The call that a held response belongs to; `note` says in an error which call it ended."""

    operation: Operation[Any, Any]
    service: Service
    headers: Headers
    note: Callable[[APIError], None]


@frozen(eq=False, repr=False)
class Json(Returns[M, M]):
    """One JSON value. `decode` makes the model of it; nothing at all gives None if that may be."""

    accept = "application/json"
    decode: Callable[[Any], M]
    may_be_empty: bool = False


class Text(Returns[str, str]):
    """A text of any kind."""

    accept = "text/*"


class Nothing(Returns[None, None]):
    """No body that matters."""

    accept = "*/*"


class Frame(NamedTuple):
    """What a frame that is no event says: the stream is attached (`opened`), it ends and another
    is to be opened (`reconnect`), nothing more comes (`finished`), what went wrong (`error`), or
    nothing of interest (`ignored`). `delay` is the field with the milliseconds to wait before.
    """

    means: Literal["opened", "reconnect", "finished", "error", "ignored"]
    delay: str | None = None


class StreamFormat(NamedTuple):
    """What the document says of a stream of events.

    `id` is the field that identifies an event. `order` is the one with its place, which events have
    not that are never repeated; None where all of them have an id that counts. `frames` are those
    that are no events, by name.
    """

    id: str = "id"
    order: str | None = None
    frames: Mapping[str, Frame] = {}


EVENTS_ALONE = StreamFormat()
"""The format of a stream with events that have an `id`, and nothing else."""


@frozen(eq=False, repr=False)
class Events(Returns["EventStream[E]", "AsyncEventStream[E]"], Generic[E]):
    """Server-sent events, each with one JSON value. `decode` makes the event of it."""

    accept = media_type = "text/event-stream"
    accept_encoding = "identity"
    is_held = True
    decode: Callable[[Any], E]
    format: StreamFormat = EVENTS_ALONE

    def hold(self, response: OpenResponse, context: HeldBy) -> EventStream[E]:
        """The stream, attached."""
        from .streams import EventReader, EventStream

        return EventStream(EventReader(self.decode, context, self.format), response)

    def hold_async(self, response: AsyncOpenResponse, context: HeldBy) -> AsyncEventStream[E]:
        """The same for asyncio."""
        from .streams import AsyncEventStream, EventReader

        return AsyncEventStream(EventReader(self.decode, context, self.format), response)


@frozen(eq=False, repr=False)
class Lines(Returns["JsonLines[E]", "AsyncJsonLines[E]"], Generic[E]):
    """Lines, each with one JSON value. `decode` makes the object of it."""

    accept = media_type = "application/x-ndjson"
    accept_encoding = "identity"
    is_held = True
    decode: Callable[[Any], E]

    def hold(self, response: OpenResponse, context: HeldBy) -> JsonLines[E]:
        """The lines: none of them is in memory yet."""
        from .lines import JsonLines, LineReader

        return JsonLines(LineReader(self.decode, context), response)

    def hold_async(self, response: AsyncOpenResponse, context: HeldBy) -> AsyncJsonLines[E]:
        """The same for asyncio."""
        from .lines import AsyncJsonLines, LineReader

        return AsyncJsonLines(LineReader(self.decode, context), response)


class Binary(Returns["Download", "AsyncDownload"]):
    """Bytes, any number of them."""

    accept = "*/*"
    accept_encoding = "identity"
    is_held = True

    def hold(self, response: OpenResponse, context: HeldBy) -> Download:
        """The download: nothing of it is in memory yet."""
        from .downloads import Download

        return Download(response, context)

    def hold_async(self, response: AsyncOpenResponse, context: HeldBy) -> AsyncDownload:
        """The same for asyncio."""
        from .downloads import AsyncDownload

        return AsyncDownload(response, context)
