# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What happened in a session, and the way to talk to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
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

    from ...models._inputs import (
        EventDeltaTypeLiteral,
        SendableEventDict,
        SessionEventTypeLiteral,
        SortOrderLiteral,
    )
    from ...models.event_delta_type import EventDeltaType
    from ...models.send_events_response import SendEventsResponse
    from ...models.sendable_event import SendableEvent
    from ...models.session_event import SessionEvent
    from ...models.session_event_page import SessionEventPage
    from ...models.session_event_type import SessionEventType
    from ...models.sort_order import SortOrder
    from ...models.stream_event import StreamEvent


class _SessionsEvents:
    @paged
    def list(
        self,
        session_id: str,
        *,
        created_at_gt: datetime | str | Unset = UNSET,
        created_at_gte: datetime | str | Unset = UNSET,
        created_at_lt: datetime | str | Unset = UNSET,
        created_at_lte: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: SortOrder | SortOrderLiteral | Unset = UNSET,
        page: str | Unset = UNSET,
        types: Sequence[SessionEventType | SessionEventTypeLiteral] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[SessionEvent, SessionEventPage]:
        """List a session's events.

        Lists what has happened in the session: the primary thread in full, and from the
        other threads a digest of status changes, messages between threads, and the tool
        calls that wait for an answer. The oldest event comes first unless `order` says
        otherwise. Events are ordered by `processed_at`, and the `created_at` filters
        compare with it too. Previews (`event_start`, `event_delta`) are never stored. The
        history lasts until the session is deleted.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            created_at_gt: Only what was created after this time. Lists of events compare
                `processed_at`.
            created_at_gte: Only what was created at this time or after it. Lists of events
                compare `processed_at`.
            created_at_lt: Only what was created before this time. Lists of events compare
                `processed_at`.
            created_at_lte: Only what was created at this time or before it. Lists of events
                compare `processed_at`.
            limit: Largest number of events in a page. The service chooses when it is left out.
            order: Order by `processed_at`. Default: `asc`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            types: Only events of these types; all of them when left out.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_events_list.call(
                session_id,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                limit=limit,
                order=order,
                page=page,
                types=types,
                options=options,
            ),
            api.sessions_events_list.PAGING,
        )

    @operation
    def send(
        self,
        session_id: str,
        *,
        events: Sequence[SendableEvent | SendableEventDict],
        options: RequestOptions | None = None,
    ) -> Call[SendEventsResponse, SendEventsResponse]:
        """Send events to a session.

        Stores one or more events in the session and answers as soon as they are queued,
        with the ids given to them. A `user.message` or `user.define_outcome` starts a turn,
        or is queued while the session is running. A `user.interrupt` goes ahead of what is
        queued. A tool result or confirmation answers the call it names; the session resumes
        once every blocking call is answered, and the service finds the thread by itself.
        The request is accepted or refused as a whole: one bad event refuses all of them. It
        is refused with 400 when a `user.message` meets a session that waits for answers,
        when a budget is spent and the event does more than answer or interrupt, or when a
        call is unknown or already answered; and with 409 when the session is archived. Not
        safe to repeat: the service does not recognize an event sent twice, so after a lost
        answer compare with the event list before sending again.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            events: The events in the order in which the session is to take them up.
                `system.message` may come once, as the last of them, directly after the
                `user.message` or tool result it belongs to.
            options: What this call does differently from its client.
        """
        return api.sessions_events_send.call(
            session_id,
            body={
                "events": events,
            },
            options=options,
        )

    @operation
    def stream(
        self,
        session_id: str,
        *,
        event_deltas: Sequence[EventDeltaType | EventDeltaTypeLiteral] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[EventStream[StreamEvent], AsyncEventStream[StreamEvent]]:
        """Stream a session's events.

        Streams the session's events as they happen, as server-sent events with one JSON
        event in each frame's data. The stream starts with what happens after it is opened;
        nothing is replayed, and there is no resuming from an event id. So open it before
        sending, and after a disconnect open a new one, list the events, and skip those seen
        already. It stays open while the session is idle and ends after `session.deleted`. A
        `session.error` does not end it: the event's `retry_status` tells whether the
        service goes on. A client event can arrive twice with one id: queued, with
        `processed_at` null, and again once processed.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            event_deltas: The kinds of event to preview while the model is still writing them.
                Previews come as `event_start` and, for messages, `event_delta`; the whole event
                follows under the same id. They are never stored and never sent again. Left out,
                there are no previews. At most 100 items.
            options: What this call does differently from its client.
        """
        return api.sessions_events_stream.call(
            session_id, event_deltas=event_deltas, options=options
        )


class SessionsEvents(_SessionsEvents, SyncNamespace):
    """What happened in a session, and the way to talk to it."""

    @overload
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        send: Sequence[SendableEvent | SendableEventDict] = (),
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
        *,
        after: str | None = None,
        send: Sequence[SendableEvent | SendableEventDict] = (),
        until: Callable[[StreamEvent], bool] | None = None,
        previews: Sequence[EventDeltaType | EventDeltaTypeLiteral],
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[StreamEvent]: ...
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        send: Sequence[SendableEvent | SendableEventDict] = (),
        until: Callable[[Any], bool] | None = None,
        previews: Sequence[EventDeltaType | EventDeltaTypeLiteral] = (),
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[Any]:
        """Follow a session: every event once, in the service's order, across any disconnects.

        A session that was sent nothing yet, or is followed `after` its last idle event, is
        waited for until something happens in it: without `timeout`, for ever. What has
        happened so far comes first, from the beginning or from `after`; then what happens
        from now on, until the session has stopped: terminated, deleted, or idle without
        waiting for an action. What stopped it in the past does not count if it went on
        since. A message that waits in the queue comes when its turn has come. With `send`,
        events are sent once the follow is attached, so that nothing that comes of them is
        missed, no preview either. It then begins with what happens from there on, unless
        `after` says otherwise, and waits until the session has dealt with what was sent.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            after: The id of the event to go on after.
            send: What to send, once, as soon as nothing can be missed.
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
        stream = api.sessions_events_stream.call(
            session_id, event_deltas=previews or UNSET, options=options
        )
        sent = (
            api.sessions_events_send.call(session_id, body={"events": send}, options=options)
            if send
            else None
        )
        return self._engine.follow(
            stream, after=after, send=sent, until=until, timeout=timeout, reconnect=reconnect
        )


class AsyncSessionsEvents(_SessionsEvents, AsyncNamespace):
    """What happened in a session, and the way to talk to it."""

    @overload
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        send: Sequence[SendableEvent | SendableEventDict] = (),
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
        *,
        after: str | None = None,
        send: Sequence[SendableEvent | SendableEventDict] = (),
        until: Callable[[StreamEvent], bool] | None = None,
        previews: Sequence[EventDeltaType | EventDeltaTypeLiteral],
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[StreamEvent]: ...
    def follow(
        self,
        session_id: str,
        *,
        after: str | None = None,
        send: Sequence[SendableEvent | SendableEventDict] = (),
        until: Callable[[Any], bool] | None = None,
        previews: Sequence[EventDeltaType | EventDeltaTypeLiteral] = (),
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[Any]:
        """Follow a session: every event once, in the service's order, across any disconnects.

        A session that was sent nothing yet, or is followed `after` its last idle event, is
        waited for until something happens in it: without `timeout`, for ever. What has
        happened so far comes first, from the beginning or from `after`; then what happens
        from now on, until the session has stopped: terminated, deleted, or idle without
        waiting for an action. What stopped it in the past does not count if it went on
        since. A message that waits in the queue comes when its turn has come. With `send`,
        events are sent once the follow is attached, so that nothing that comes of them is
        missed, no preview either. It then begins with what happens from there on, unless
        `after` says otherwise, and waits until the session has dealt with what was sent.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            after: The id of the event to go on after.
            send: What to send, once, as soon as nothing can be missed.
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
        stream = api.sessions_events_stream.call(
            session_id, event_deltas=previews or UNSET, options=options
        )
        sent = (
            api.sessions_events_send.call(session_id, body={"events": send}, options=options)
            if send
            else None
        )
        return self._engine.afollow(
            stream, after=after, send=sent, until=until, timeout=timeout, reconnect=reconnect
        )
