"""Following a session or one of its threads: every event once, in order, across disconnects.

    with follow(client, session_id) as events:
        for event in events: ...

The rules are those of `agentsessions.core.following`. Here are the facts behind them: which calls
to make, which events wait (client events whose `processed_at` is null), which are previews, and
when it is over (`agentsessions.sessions.ending`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from attrs import evolve

from ..api import (
    sessions_events_list,
    sessions_events_stream,
    sessions_threads_events_list,
    sessions_threads_events_stream,
)
from ..core.following import Source
from ..core.follows import AsyncFollow, Follow
from ..core.operation import Call, Paging
from ..core.options import NO_OPTIONS, RequestOptions
from ..core.perseverance import Patience
from ..core.position import Sighting
from ..core.unset import UNSET
from .ending import Ending
from .events import moment_of

if TYPE_CHECKING:
    from ..models.stream_event import StreamEvent

    Until = Callable[[StreamEvent], bool]

_CLIENT_EVENTS = ("user.", "system.")
_PREVIEWS = frozenset({"event_start", "event_delta"})


class SyncFollower(Protocol):
    """The part of `Client` that follows."""

    def follow(
        self,
        source: Source,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        patience: Patience | None = None,
    ) -> Follow[Any]: ...


class AsyncFollower(Protocol):
    """The same for asyncio."""

    def afollow(
        self,
        source: Source,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        patience: Patience | None = None,
    ) -> AsyncFollow[Any]: ...


class _Events:
    """What the events of sessions and of threads have in common."""

    def __init__(self, previews: Sequence[str], options: RequestOptions | None) -> None:
        self._previews = list(previews) or UNSET
        self._options = evolve(options or NO_OPTIONS, max_retries=0)

    def sight(self, event: Any) -> Sighting:
        """What an event says of itself."""
        if event.type in _PREVIEWS:
            return Sighting(None, None, waits=False)
        id: str | None = getattr(event, "id", None)
        is_null = getattr(event, "processed_at", UNSET) is None
        return Sighting(id, moment_of(event), is_null and event.type.startswith(_CLIENT_EVENTS))

    def previewed(self, preview: Any) -> str | None:
        """The id of the event that a preview is about."""
        announced = getattr(preview, "event", None)
        id: str | None = getattr(announced or preview, "id" if announced else "event_id", None)
        return id


class SessionEvents(_Events):
    """The events of a session."""

    def __init__(
        self,
        session_id: str,
        *,
        previews: Sequence[str] = (),
        options: RequestOptions | None = None,
    ) -> None:
        super().__init__(previews, options)
        self._session_id = session_id
        self.paging: Paging[Any] = sessions_events_list.PAGING
        self.stream: Call[Any] = sessions_events_stream.call(
            session_id, event_deltas=self._previews, options=self._options
        )
        self.oldest_first: Call[Any] = self._list(order="asc")
        self.newest_first: Call[Any] | None = self._list(order="desc")

    def since(self, moment: datetime, /) -> Call[Any] | None:
        """Lists what was processed at a time or later."""
        return self._list(order="asc", created_at_gte=moment)

    def ending(self) -> Ending:
        """The rule for the session's end."""
        return Ending()

    def _list(self, **filters: Any) -> Call[Any]:
        return sessions_events_list.call(self._session_id, **filters, options=self._options)


class ThreadEvents(_Events):
    """The events of one thread, whose list has no filters: it goes on from its last page."""

    newest_first: Call[Any] | None = None

    def __init__(
        self,
        session_id: str,
        thread_id: str,
        *,
        previews: Sequence[str] = (),
        options: RequestOptions | None = None,
    ) -> None:
        super().__init__(previews, options)
        self._thread_id = thread_id
        self.paging: Paging[Any] = sessions_threads_events_list.PAGING
        self.stream: Call[Any] = sessions_threads_events_stream.call(
            session_id, thread_id, event_deltas=self._previews, options=self._options
        )
        self.oldest_first: Call[Any] = sessions_threads_events_list.call(
            session_id, thread_id, options=self._options
        )

    def since(self, _: datetime, /) -> Call[Any] | None:
        """None: the list has no filter."""
        return None

    def ending(self) -> Ending:
        """The rule for the thread's end."""
        return Ending(self._thread_id)


def follow(
    client: SyncFollower,
    session_id: str,
    *,
    after: str | None = None,
    until: Until | None = None,
    previews: Sequence[str] = (),
    patience: Patience | None = None,
    options: RequestOptions | None = None,
) -> Follow[StreamEvent]:
    """Follow a session: every event once, in the service's order, across any disconnects.

    What has happened so far comes first, from the beginning or from `after`; then what happens from
    now on, until the session has stopped: terminated, deleted, or idle without waiting for an
    action. Something that stopped it in the past does not count if it went on since.

    Args:
        session_id: Identifies the session.
        after: The id of the event to go on after.
        until: Says of each event whether it is the last; replaces the rule above.
        previews: Kinds of event to preview as they are written, such as `agent.message`.
        patience: How long to go on without a sign of life; default: 5 minutes.
        options: For the requests behind it; `timeout` with `stream` is how long the connection may
            be silent, pings counted, before it is given up for a new one.

    Raises:
        StreamInterruptedError: It gave up; `last_event_id` is what to go on `after`.
        APIStatusError: The service refused, and trying again would not help.
    """
    source = SessionEvents(session_id, previews=previews, options=options)
    return client.follow(source, after=after, until=until, patience=patience)


def afollow(
    client: AsyncFollower,
    session_id: str,
    *,
    after: str | None = None,
    until: Until | None = None,
    previews: Sequence[str] = (),
    patience: Patience | None = None,
    options: RequestOptions | None = None,
) -> AsyncFollow[StreamEvent]:
    """Follow a session, for asyncio; see `follow`."""
    source = SessionEvents(session_id, previews=previews, options=options)
    return client.afollow(source, after=after, until=until, patience=patience)


def follow_thread(
    client: SyncFollower,
    session_id: str,
    thread_id: str,
    *,
    after: str | None = None,
    until: Until | None = None,
    previews: Sequence[str] = (),
    patience: Patience | None = None,
    options: RequestOptions | None = None,
) -> Follow[StreamEvent]:
    """Follow one thread of a session until it has stopped; see `follow`."""
    source = ThreadEvents(session_id, thread_id, previews=previews, options=options)
    return client.follow(source, after=after, until=until, patience=patience)


def afollow_thread(
    client: AsyncFollower,
    session_id: str,
    thread_id: str,
    *,
    after: str | None = None,
    until: Until | None = None,
    previews: Sequence[str] = (),
    patience: Patience | None = None,
    options: RequestOptions | None = None,
) -> AsyncFollow[StreamEvent]:
    """Follow one thread of a session, for asyncio; see `follow`."""
    source = ThreadEvents(session_id, thread_id, previews=previews, options=options)
    return client.afollow(source, after=after, until=until, patience=patience)
