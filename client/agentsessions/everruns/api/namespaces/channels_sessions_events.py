# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What happened in a session, as far as the channel shows it."""

from __future__ import annotations

from collections.abc import Callable
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

    from ...models.channel_event import ChannelEvent
    from ...models.channel_event_page import ChannelEventPage


class _ChannelsSessionsEvents:
    @paged
    def list(
        self,
        channel_id: str,
        session_id: str,
        *,
        after_sequence: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[ChannelEvent, ChannelEventPage]:
        """List events on a channel.

        Lists what happened in a session, forward from `after_sequence`, as far as the
        channel shows it.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            session_id: Identifies the session; begins with `session_`.
            after_sequence: Only events after this place in the session. 0 is the beginning.
            limit: How many events to give at most. 1 to 500; default: `100`.
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.channels_sessions_events_list.call(
                channel_id,
                session_id,
                after_sequence=after_sequence,
                limit=limit,
                end_user=end_user,
                options=options,
            ),
            api.channels_sessions_events_list.PAGING,
        )

    @operation
    def stream(
        self,
        channel_id: str,
        session_id: str,
        *,
        since_id: str | Unset = UNSET,
        after_sequence: int | Unset = UNSET,
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[EventStream[ChannelEvent], AsyncEventStream[ChannelEvent]]:
        """Stream events on a channel.

        Streams the session's events as they happen, as far as the channel shows them. It
        works like `sessions.events.stream`: `since_id` or `after_sequence` say where to
        begin, `disconnecting` asks for the next stream.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            session_id: Identifies the session; begins with `session_`.
            since_id: Only events after the one with this id. Only the id of a stored event will
                do: after that of an ephemeral one, or one that the session does not have, nothing
                comes, and no error either.
            after_sequence: Only events after this place in the session. 0 is the beginning.
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return api.channels_sessions_events_stream.call(
            channel_id,
            session_id,
            since_id=since_id,
            after_sequence=after_sequence,
            end_user=end_user,
            options=options,
        )


class ChannelsSessionsEvents(_ChannelsSessionsEvents, SyncNamespace):
    """What happened in a session, as far as the channel shows it."""

    def follow(
        self,
        channel_id: str,
        session_id: str,
        *,
        after: str | int | None = None,
        until: Callable[[ChannelEvent], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[ChannelEvent]:
        """Follow a session of a channel: every event once, in order, across any disconnects.

        What has happened so far comes first, from the beginning or from `after`, which is
        the id of an event or its `sequence`; then what happens from now on, until the turn
        is over: at `turn.completed`, `turn.failed` or `turn.cancelled`, or where the
        session waits for this caller. Only deltas of a moment without connection are lost;
        the whole text follows.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
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
        stream = api.channels_sessions_events_stream.call(channel_id, session_id, options=options)
        return self._engine.follow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )


class AsyncChannelsSessionsEvents(_ChannelsSessionsEvents, AsyncNamespace):
    """What happened in a session, as far as the channel shows it."""

    def follow(
        self,
        channel_id: str,
        session_id: str,
        *,
        after: str | int | None = None,
        until: Callable[[ChannelEvent], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[ChannelEvent]:
        """Follow a session of a channel: every event once, in order, across any disconnects.

        What has happened so far comes first, from the beginning or from `after`, which is
        the id of an event or its `sequence`; then what happens from now on, until the turn
        is over: at `turn.completed`, `turn.failed` or `turn.cancelled`, or where the
        session waits for this caller. Only deltas of a moment without connection are lost;
        the whole text follows.

        A connection that breaks, falls silent or just closes is made again, which is logged at
        level INFO under the `agentsessions` logger.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
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
        stream = api.channels_sessions_events_stream.call(channel_id, session_id, options=options)
        return self._engine.afollow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )
