# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
"""What happened in one thread of a session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.requests.operation import Call
from agentsessions.core.surface.methods import (
    lists,
    streams,
)
from agentsessions.core.values.unset import UNSET, Unset

from ... import api
from ...sessions.following import AsyncFollowSessionsThreadsEvents, FollowSessionsThreadsEvents

if TYPE_CHECKING:
    from agentsessions.core.requests.options import RequestOptions

    from ...models.event_delta_type import EventDeltaType
    from ...models.session_event_page import SessionEventPage
    from ...models.stream_event import StreamEvent


class _SessionsThreadsEvents:
    @lists(lambda: api.sessions_threads_events_list.PAGING)
    def list(
        self,
        session_id: str,
        thread_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[SessionEventPage]:
        """List a thread's events.

        Lists everything that has happened in one thread, including the details that the
        session's own list leaves out for threads other than the primary one. An answer to a
        tool call can appear here and in the session's list under two different ids.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            thread_id: Identifies the thread within its session; begins with `sthr_`.
            limit: Largest number of events in a page. The service chooses when it is left out.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left
                out, the list starts at its first page. A cursor keeps the `order` of its
                list; sending another one is refused with 400. Other filters and `limit` may
                change between pages.
            options: What this call does differently from its client.
        """
        return api.sessions_threads_events_list.call(
            session_id, thread_id, limit=limit, page=page, options=options
        )

    @streams
    def stream(
        self,
        session_id: str,
        thread_id: str,
        *,
        event_deltas: Sequence[EventDeltaType | str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[StreamEvent]:
        """Stream a thread's events.

        Streams the events of one thread as they happen, as server-sent events with one JSON
        event in each frame's data. As with the session's stream, nothing from before it was
        opened is replayed, and previews cover this thread only.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            thread_id: Identifies the thread within its session; begins with `sthr_`.
            event_deltas: The kinds of event to preview while the model is still writing them.
                Previews come as `event_start` and, for messages, `event_delta`; the whole
                event follows under the same id. They are never stored and never sent again.
                Left out, there are no previews. At most 100 items.
            options: What this call does differently from its client.
        """
        return api.sessions_threads_events_stream.call(
            session_id, thread_id, event_deltas=event_deltas, options=options
        )


class SessionsThreadsEvents(_SessionsThreadsEvents, FollowSessionsThreadsEvents):
    """What happened in one thread of a session."""


class AsyncSessionsThreadsEvents(_SessionsThreadsEvents, AsyncFollowSessionsThreadsEvents):
    """What happened in one thread of a session."""
