"""Events in the words of every service, and the subscriptions that give them."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Generator, Iterable, Sequence
from typing import Any, Literal, Protocol, Self, TypeAlias

from attrs import field, frozen

from ..core.closing import AsyncClosing, Closing
from ..core.errors import ClosedError
from ..core.public import public
from .errors import Codes, SessionServiceError, portable_errors

PortableEventType: TypeAlias = Literal[
    "text", "thinking", "tool_call", "tool_result", "status", "error"
]


@public
@frozen
class PortableEvent:
    """Something that happened in a session.

    Attributes:
        type: What it is.
        text: What was said (`text`), the tool's name (`tool_call`), what it returned
            (`tool_result`), what failed (`error`), or for a `status` one of `running`, `waiting`
            (for an answer of yours), `idle` (the turn is over) and `ended` (there will be no more
            turns). Of `thinking` it may be empty.
        raw: The service's own event.
    """

    type: PortableEventType
    text: str
    raw: Any = field(repr=False)


Translate: TypeAlias = Callable[[Any], Sequence[PortableEvent]]
"""The portable form of a service's own event; empty for one that other services do not have."""


def text_of(content: Iterable[Any]) -> str:
    """The texts of content blocks as one; blocks that are none are left out."""
    return "".join(block.text for block in content if block.type == "text")


class Source(Protocol):
    """Where the service's own events come from."""

    def __next__(self) -> Any: ...
    def close(self) -> None: ...


class AsyncSource(Protocol):
    """The same for asyncio."""

    async def __anext__(self) -> Any: ...
    async def aclose(self) -> None: ...


@public
class PortableEvents(Closing):
    """The events of a session from when it was subscribed to.

    It holds a connection until it is closed, at the latest when nobody holds it any more. Any
    thread may close it: whoever waits for an event gets a `ClosedError`.
    """

    def __init__(self, source: Source, translate: Translate, codes: Codes, session_id: str) -> None:
        self._source = source
        self._translate = translate
        self._codes = codes
        self._session_id = session_id
        self._ready: deque[PortableEvent] = deque()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> PortableEvent:
        ready = self._ready
        while not ready:
            with portable_errors(self._codes, self._session_id):
                event = next(self._source, None)
            if event is None:
                raise _ended(self._session_id)
            ready.extend(self._translate(event))
        return ready.popleft()

    def close(self) -> None:
        """End the subscription; closing twice does nothing."""
        self._ready = deque()
        self._source.close()


@public
class AsyncPortableEvents(AsyncClosing):
    """The events of a session, for asyncio; see `PortableEvents`.

    The subscription begins with `await`, with `async with`, or with the first event that is asked
    for, whichever comes first.
    """

    def __init__(
        self,
        subscribe: Callable[[], Awaitable[AsyncSource]],
        translate: Translate,
        codes: Codes,
        session_id: str,
    ) -> None:
        self._subscribe = subscribe
        self._translate = translate
        self._codes = codes
        self._session_id = session_id
        self._source: AsyncSource | None = None
        self._is_closed = False
        self._ready: deque[PortableEvent] = deque()

    def __await__(self) -> Generator[Any, Any, Self]:
        return self.__aenter__().__await__()

    async def __aenter__(self) -> Self:
        await self._begin()
        return self

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> PortableEvent:
        source, ready = self._source or await self._begin(), self._ready
        while not ready:
            with portable_errors(self._codes, self._session_id):
                event = await anext(source, None)
            if event is None:
                raise _ended(self._session_id)
            ready.extend(self._translate(event))
        return ready.popleft()

    async def aclose(self) -> None:
        """End the subscription; closing twice does nothing."""
        self._is_closed = True
        self._ready = deque()
        if self._source is not None:
            await self._source.aclose()

    async def _begin(self) -> AsyncSource:
        if self._is_closed:
            raise ClosedError("this subscription is closed")
        if self._source is None:
            self._source = await self._subscribe()
        return self._source


def _ended(session_id: str) -> SessionServiceError:
    """A subscription goes on until it is closed: if the service ends it, events may be missed."""
    return SessionServiceError(
        "SESSION_STORE_ERROR", "the service has ended the subscription", session_id=session_id
    )
