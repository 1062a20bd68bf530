"""What happened in a session of a channel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.binding.methods import AsyncNamespace, SyncNamespace, operation, paged
from ...core.response.paging import PagedCall
from ...core.serialization.unset import UNSET, Unset
from .. import api
from .calls import OWN, below

if TYPE_CHECKING:
    from ...core.follow.iterators import AsyncFollow, Follow
    from ...core.follow.reconnect import ReconnectPolicy
    from ...core.request.operation import Call
    from ...core.request.options import RequestOptions
    from ...core.response.streams import AsyncEventStream, EventStream
    from ..models.channel_event import ChannelEvent
    from ..models.channel_event_page import ChannelEventPage


class _Events:
    @paged
    def list(
        self,
        session_id: str,
        *,
        after_sequence: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[ChannelEvent, ChannelEventPage]:
        """List what happened in a session, oldest first, as far as the channel shows it.

        Args:
            session_id: Identifies the session; begins with `session_`.
            after_sequence: Only events after this place in the session. 0 is the beginning.
            limit: How many events to give at most. 1 to 500; default: `100`.
            options: What this call does differently from its client.
        """
        listed = api.channels_sessions_events_list
        call = listed.call(
            OWN, session_id, after_sequence=after_sequence, limit=limit, options=options
        )
        return PagedCall(below(call), listed.PAGING)

    @operation
    def stream(
        self,
        session_id: str,
        *,
        since_id: str | Unset = UNSET,
        after_sequence: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[EventStream[ChannelEvent], AsyncEventStream[ChannelEvent]]:
        """Stream what happens in a session, as far as the channel shows it.

        Args:
            session_id: Identifies the session; begins with `session_`.
            since_id: Only events after the one with this id, which must be a stored one.
            after_sequence: Only events after this place in the session. 0 is the beginning.
            options: What this call does differently from its client.
        """
        return below(
            api.channels_sessions_events_stream.call(
                OWN,
                session_id,
                since_id=since_id,
                after_sequence=after_sequence,
                options=options,
            )
        )


class Events(_Events, SyncNamespace):
    """What happened in a session, as far as the channel shows it."""

    def follow(
        self,
        session_id: str,
        *,
        after: str | int | None = None,
        until: Callable[[ChannelEvent], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> Follow[ChannelEvent]:
        """Follow a session: every event once, in order, across any disconnects.

        What has happened so far comes first, from the beginning or from `after`; then what happens
        from now on, until the turn is over (`turn.completed`, `turn.failed`, `turn.cancelled`) or
        waits for this caller.

        Args:
            session_id: Identifies the session; begins with `session_`.
            after: The id of the event to go on after, or its `sequence`.
            until: Says of each event whether it is the last; takes the place of the rule above.
            timeout: Seconds from the first event asked for until the end; None: no limit.
            reconnect: How long to go on without a sign of life; default: 5 minutes or 60 failures
                in a row, whichever comes first.
            options: For the requests behind it.

        Raises:
            StreamInterruptedError: It gave up; `last_event_id` is the event to go on `after`.
            RunTimeoutError: It did not end within `timeout`; `last_event_id` is as above.
            APIStatusError: The service refused, and to try again would not help.
        """
        stream = _streamed(session_id, options)
        return self._engine.follow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )


class AsyncEvents(_Events, AsyncNamespace):
    """What happened in a session, as far as the channel shows it."""

    def follow(
        self,
        session_id: str,
        *,
        after: str | int | None = None,
        until: Callable[[ChannelEvent], bool] | None = None,
        timeout: float | None = None,
        reconnect: ReconnectPolicy | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncFollow[ChannelEvent]:
        """Follow a session: every event once, in order; see `Events.follow`."""
        stream = _streamed(session_id, options)
        return self._engine.afollow(
            stream, after=after, until=until, timeout=timeout, reconnect=reconnect
        )


def _streamed(session_id: str, options: RequestOptions | None) -> Call[Any, Any]:
    call: Call[Any, Any] = api.channels_sessions_events_stream.call(
        OWN, session_id, options=options
    )
    return below(call)
