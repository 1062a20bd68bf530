# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What happened in one thread of a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, overload

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import (
        AsyncEventStream,
        AsyncFollow,
        Call,
        EventStream,
        Follow,
        ReconnectPolicy,
        RequestOptions,
    )

    from ...models._inputs import EventDeltaTypeLiteral
    from ...models.event_delta_type import EventDeltaType
    from ...models.session_event import SessionEvent
    from ...models.session_event_page import SessionEventPage
    from ...models.stream_event import StreamEvent


class _SessionsThreadsEvents:
    @paged
    def list(
        self,
        session_id: str,
        thread_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[SessionEvent, SessionEventPage]:
        """List a thread's events.

        Lists everything that has happened in one thread, including the details that the
        session's own list leaves out for threads other than the primary one. An answer to a
        tool call can appear here and in the session's list under two different ids.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            thread_id: Identifies the thread within its session; begins with `sthr_`.
            limit: Largest number of events in a page. The service chooses when it is left out.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_threads_events_list.call(
                session_id, thread_id, limit=limit, page=page, options=options
            ),
            api.sessions_threads_events_list.PAGING,
        )

    @operation
    def stream(
        self,
        session_id: str,
        thread_id: str,
        *,
        event_deltas: Sequence[EventDeltaType | EventDeltaTypeLiteral] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[EventStream[StreamEvent], AsyncEventStream[StreamEvent]]:
        """Stream a thread's events.

        Streams the events of one thread as they happen, as server-sent events with one JSON
        event in each frame's data. As with the session's stream, nothing from before it was
        opened is replayed, and previews cover this thread only.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            thread_id: Identifies the thread within its session; begins with `sthr_`.
            event_deltas: The kinds of event to preview while the model is still writing them.
                Previews come as `event_start` and, for messages, `event_delta`; the whole event
                follows under the same id. They are never stored and never sent again. Left out,
                there are no previews. At most 100 items.
            options: What this call does differently from its client.
        """
        return api.sessions_threads_events_stream.call(
            session_id, thread_id, event_deltas=event_deltas, options=options
        )


class SessionsThreadsEvents(_SessionsThreadsEvents, SyncNamespace):
    """What happened in one thread of a session."""

    @overload
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[SessionEvent], bool] | None = None,
        previews: tuple[()] = (),
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
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
        previews: Sequence[EventDeltaType | EventDeltaTypeLiteral],
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[StreamEvent]: ...
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        previews: Sequence[EventDeltaType | EventDeltaTypeLiteral] = (),
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[Any]:
        """Follow one thread of a session: every event once, in order, across any disconnects.

        A thread in which nothing happened yet is waited for: without `timeout`, for ever.
        What has happened so far comes first, from the beginning or from `after`; then what
        happens from now on, until the thread has stopped: terminated, or idle without
        waiting for an action.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            thread_id: Identifies the thread within its session; begins with `sthr_`.
            after: The id of the event to go on after.
            until: Says of each event whether it is the last; takes the place of the rule above.
            previews: Kinds of event to preview while they are written.
            timeout: Seconds from the first event asked for until the end, whatever it is
                waiting for; None: no limit.
            reconnect: How long to go on without a sign of life; default: 5 minutes or 60
                failures in a row, whichever comes first.
            options: For the requests behind it. `timeout` with `stream` says how long a
                connection may be silent, without even a ping, before a new one takes its place.

        Raises:
            StreamInterruptedError: It gave up; `last_event_id` is the event to go on `after`, or
                None if `after` is no event of what is followed.
            RunTimeoutError: It did not end within `timeout`; `last_event_id` is as above.
            APIStatusError: The service refused, and to try again would not help.
        """
        stream = api.sessions_threads_events_stream.call(
            session_id, thread_id, event_deltas=previews or UNSET, options=options
        )
        return self._engine.follow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )


class AsyncSessionsThreadsEvents(_SessionsThreadsEvents, AsyncNamespace):
    """What happened in one thread of a session."""

    @overload
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[SessionEvent], bool] | None = None,
        previews: tuple[()] = (),
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
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
        previews: Sequence[EventDeltaType | EventDeltaTypeLiteral],
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[StreamEvent]: ...
    def follow(
        self,
        session_id: str,
        thread_id: str,
        *,
        after: str | None = None,
        until: Callable[[Any], bool] | None = None,
        previews: Sequence[EventDeltaType | EventDeltaTypeLiteral] = (),
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[Any]:
        """Follow one thread of a session: every event once, in order, across any disconnects.

        A thread in which nothing happened yet is waited for: without `timeout`, for ever.
        What has happened so far comes first, from the beginning or from `after`; then what
        happens from now on, until the thread has stopped: terminated, or idle without
        waiting for an action.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            thread_id: Identifies the thread within its session; begins with `sthr_`.
            after: The id of the event to go on after.
            until: Says of each event whether it is the last; takes the place of the rule above.
            previews: Kinds of event to preview while they are written.
            timeout: Seconds from the first event asked for until the end, whatever it is
                waiting for; None: no limit.
            reconnect: How long to go on without a sign of life; default: 5 minutes or 60
                failures in a row, whichever comes first.
            options: For the requests behind it. `timeout` with `stream` says how long a
                connection may be silent, without even a ping, before a new one takes its place.

        Raises:
            StreamInterruptedError: It gave up; `last_event_id` is the event to go on `after`, or
                None if `after` is no event of what is followed.
            RunTimeoutError: It did not end within `timeout`; `last_event_id` is as above.
            APIStatusError: The service refused, and to try again would not help.
        """
        stream = api.sessions_threads_events_stream.call(
            session_id, thread_id, event_deltas=previews or UNSET, options=options
        )
        return self._engine.afollow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )
