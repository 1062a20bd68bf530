# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Everything that happened in a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

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

    from ...models._inputs import KnownEventTypeLiteral
    from ...models.event import Event
    from ...models.event_page import EventPage
    from ...models.events_summary import EventsSummary
    from ...models.known_event_type import KnownEventType


class _SessionsEvents:
    @paged
    def list(
        self,
        session_id: str,
        *,
        since_id: str | Unset = UNSET,
        after_sequence: int | Unset = UNSET,
        before_sequence: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        around: str | Unset = UNSET,
        window: int | Unset = UNSET,
        types: Sequence[KnownEventType | KnownEventTypeLiteral | str] | Unset = UNSET,
        exclude: Sequence[KnownEventType | KnownEventTypeLiteral | str] | Unset = UNSET,
        from_ts: datetime | str | Unset = UNSET,
        to_ts: datetime | str | Unset = UNSET,
        turn_id: str | Unset = UNSET,
        exec_id: str | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        tool_name: str | Unset = UNSET,
        q: str | Unset = UNSET,
        order_desc: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Event, EventPage]:
        """List events.

        Lists what happened in a session. Without `limit` the list goes forward and holds at
        most 10,000 events. With it, the list holds the **last** ones, oldest first, and the
        header `X-Total-Count` says how many there are. The filters combine: an event must
        pass all of them.

        Args:
            session_id: Identifies the session; begins with `session_`.
            since_id: Only events after the one with this id. Only the id of a stored event will
                do: after that of an ephemeral one, or one that the session does not have, nothing
                comes, and no error either.
            after_sequence: Only events after this place in the session. 0 is the beginning.
            before_sequence: Only events before this place in the session, to read backwards
                with `limit`.
            limit: How many events to give, counted from the end. 1 to 1000.
            around: The id of an event to show with its neighbours. Excludes `since_id`,
                `after_sequence` and `before_sequence` (400).
            window: How many neighbours to show before and after `around`. At most 500; default:
                `50`.
            types: Only events of these types, 64 at most (25 on older servers). Unknown ones
                are refused with 400.
            exclude: No events of these types. Counts after `types`.
            from_ts: Only events at this time or later.
            to_ts: Only events at this time or earlier.
            turn_id: Only events of this turn; begins with `turn_`.
            exec_id: Only events of this step; begins with `exec_`.
            trace_id: Only events of this trace.
            tags: Only events with one of these labels.
            tool_name: Only events about this tool.
            q: Only events with these words in them.
            order_desc: Whether the newest come first. Default: False.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_events_list.call(
                session_id,
                since_id=since_id,
                after_sequence=after_sequence,
                before_sequence=before_sequence,
                limit=limit,
                around=around,
                window=window,
                types=types,
                exclude=exclude,
                from_ts=from_ts,
                to_ts=to_ts,
                turn_id=turn_id,
                exec_id=exec_id,
                trace_id=trace_id,
                tags=tags,
                tool_name=tool_name,
                q=q,
                order_desc=order_desc,
                options=options,
            ),
            api.sessions_events_list.PAGING,
        )

    @operation
    def summary(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[EventsSummary, EventsSummary]:
        """Sum up events.

        Counts what happened in a session.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_events_summary.call(session_id, options=options)

    @operation
    def stream(
        self,
        session_id: str,
        *,
        since_id: str | Unset = UNSET,
        after_sequence: int | Unset = UNSET,
        types: Sequence[KnownEventType | KnownEventTypeLiteral | str] | Unset = UNSET,
        exclude: Sequence[KnownEventType | KnownEventTypeLiteral | str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[EventStream[Event], AsyncEventStream[Event]]:
        """Stream events.

        Streams the session's events as they happen, as server-sent events with one JSON
        event in each frame's data. With `since_id` or `after_sequence` it begins with
        everything after that; with neither, most servers send only what comes. Both at once
        are refused with 400. After about five minutes the server says `disconnecting` and
        closes: a client opens the next stream where it is, which loses nothing but deltas.
        A sign of life comes every 30 seconds. The 13th stream of a session is refused with
        429.

        Args:
            session_id: Identifies the session; begins with `session_`.
            since_id: Only events after the one with this id. Only the id of a stored event will
                do: after that of an ephemeral one, or one that the session does not have, nothing
                comes, and no error either.
            after_sequence: Only events after this place in the session. 0 is the beginning.
            types: Only events of these types, 64 at most (25 on older servers). Unknown ones
                are refused with 400.
            exclude: No events of these types. Counts after `types`.
            options: What this call does differently from its client.
        """
        return api.sessions_events_stream.call(
            session_id,
            since_id=since_id,
            after_sequence=after_sequence,
            types=types,
            exclude=exclude,
            options=options,
        )


class SessionsEvents(_SessionsEvents, SyncNamespace):
    """Everything that happened in a session."""

    def follow(
        self,
        session_id: str,
        *,
        after: str | int | None = None,
        until: Callable[[Event], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[Event]:
        """Follow a session: every event once, in order, across any disconnects.

        What has happened so far comes first, from the beginning or from `after`, which is
        the id of an event or its `sequence`; then what happens from now on, until the turn
        is over: at `session.idled`, once a list shows nothing newer, or where the session
        waits for this client. Only deltas of a moment without connection are lost; the
        whole text follows.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            session_id: Identifies the session; begins with `session_`.
            after: The id of the event to go on after, or its `sequence`.
            until: Says of each event whether it is the last; takes the place of the rule above.
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
        stream = api.sessions_events_stream.call(session_id, options=options)
        return self._engine.follow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )


class AsyncSessionsEvents(_SessionsEvents, AsyncNamespace):
    """Everything that happened in a session."""

    def follow(
        self,
        session_id: str,
        *,
        after: str | int | None = None,
        until: Callable[[Event], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[Event]:
        """Follow a session: every event once, in order, across any disconnects.

        What has happened so far comes first, from the beginning or from `after`, which is
        the id of an event or its `sequence`; then what happens from now on, until the turn
        is over: at `session.idled`, once a list shows nothing newer, or where the session
        waits for this client. Only deltas of a moment without connection are lost; the
        whole text follows.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            session_id: Identifies the session; begins with `session_`.
            after: The id of the event to go on after, or its `sequence`.
            until: Says of each event whether it is the last; takes the place of the rule above.
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
        stream = api.sessions_events_stream.call(session_id, options=options)
        return self._engine.afollow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )
