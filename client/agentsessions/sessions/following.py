"""Following a session or one of its threads: what `follow` is in the namespaces.

    with client.sessions.events.follow(session_id) as events:
        for event in events: ...

    async with client.aio.sessions.events.follow(session_id) as events:
        async for event in events: ...

The rules are those of `core.reliability.following`, with the end as told by `.ending`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, overload

from ..core.surface.methods import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ..core.reliability.follows import AsyncFollow, Follow
    from ..core.reliability.perseverance import Patience
    from ..core.requests.options import RequestOptions
    from ..models.event_delta_type import EventDeltaType
    from ..models.session_event import SessionEvent
    from ..models.stream_event import StreamEvent


class FollowSessionsEvents(SyncNamespace):
    """Adds `follow` to the events of a session."""

    @overload
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        until: Callable[[SessionEvent], bool] | None = None,
        previews: tuple[()] = (),
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[SessionEvent]: ...
    @overload
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        until: Callable[[StreamEvent], bool] | None = None,
        previews: Sequence[EventDeltaType | str],
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[StreamEvent]: ...
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        previews: Sequence[EventDeltaType | str] = (),
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[Any]:
        """Follow a session: every event once, in the service's order, across any disconnects.

        What has happened so far comes first, from the beginning or from `after`; then what happens
        from now on, until the session has stopped: terminated, deleted, or idle without waiting for
        an action. What stopped it in the past does not count if it went on since. A message that
        waits in the queue comes when its turn has come.

        A session that was sent nothing yet, or is followed `after` its last idle event, is waited
        for until something happens in it. A connection that breaks, falls silent or just closes is
        made again, which is logged at level INFO under the `agentsessions` logger.

        Args:
            session_id: Identifies the session.
            after: The id of the event to go on after.
            until: Says of each event whether it is the last; takes the place of the rule above.
            previews: Kinds of event to preview while they are written, such as `agent.message`.
            patience: How long to go on without a sign of life; default: 5 minutes or 60 failures
                in a row, whichever comes first.
            options: For the requests behind it. `timeout` with `stream` says how long a connection
                may be silent, without even a ping, before a new one takes its place.

        Raises:
            StreamInterruptedError: It gave up; `last_event_id` is the event to go on `after`, or
                None if `after` is no event of the session.
            APIStatusError: The service refused, and to try again would not help.
        """
        from .sources import SessionEvents

        source = SessionEvents(session_id, previews=previews, options=options)
        return self.client.follow(source, after=after, until=until, patience=patience)


class AsyncFollowSessionsEvents(AsyncNamespace):
    """Adds `follow` to the events of a session."""

    @overload
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        until: Callable[[SessionEvent], bool] | None = None,
        previews: tuple[()] = (),
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[SessionEvent]: ...
    @overload
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        until: Callable[[StreamEvent], bool] | None = None,
        previews: Sequence[EventDeltaType | str],
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[StreamEvent]: ...
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        previews: Sequence[EventDeltaType | str] = (),
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[Any]:
        """Follow a session: every event once, in the service's order, across any disconnects.

        For asyncio; all else is as `client.sessions.events.follow` says.
        """
        from .sources import SessionEvents

        source = SessionEvents(session_id, previews=previews, options=options)
        return self.client.afollow(source, after=after, until=until, patience=patience)


class FollowSessionsThreadsEvents(SyncNamespace):
    """Adds `follow` to the events of a thread."""

    @overload
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[SessionEvent], bool] | None = None,
        previews: tuple[()] = (),
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[SessionEvent]: ...
    @overload
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[StreamEvent], bool] | None = None,
        previews: Sequence[EventDeltaType | str],
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[StreamEvent]: ...
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        previews: Sequence[EventDeltaType | str] = (),
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[Any]:
        """Follow one thread of a session: every event once, in order, across any disconnects.

        It ends when the thread has stopped: terminated, or idle without waiting for an action. All
        else is as `client.sessions.events.follow` says.
        """
        from .sources import ThreadEvents

        source = ThreadEvents(session_id, thread_id, previews=previews, options=options)
        return self.client.follow(source, after=after, until=until, patience=patience)


class AsyncFollowSessionsThreadsEvents(AsyncNamespace):
    """Adds `follow` to the events of a thread."""

    @overload
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[SessionEvent], bool] | None = None,
        previews: tuple[()] = (),
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[SessionEvent]: ...
    @overload
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[StreamEvent], bool] | None = None,
        previews: Sequence[EventDeltaType | str],
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[StreamEvent]: ...
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        previews: Sequence[EventDeltaType | str] = (),
        patience: Patience | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[Any]:
        """Follow one thread of a session: every event once, in order, across any disconnects.

        It ends when the thread has stopped: terminated, or idle without waiting for an action. For
        asyncio; all else is as `client.sessions.events.follow` says.
        """
        from .sources import ThreadEvents

        source = ThreadEvents(session_id, thread_id, previews=previews, options=options)
        return self.client.afollow(source, after=after, until=until, patience=patience)
