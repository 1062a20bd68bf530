# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The lines of execution in a session: the primary one and those of delegated agents."""

from __future__ import annotations

from collections.abc import Sequence
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
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import SessionStatusLiteral
    from ...models.session_status import SessionStatus
    from ...models.session_thread import SessionThread
    from ...models.session_thread_page import SessionThreadPage
    from .sessions_threads_events import AsyncSessionsThreadsEvents, SessionsThreadsEvents


class _SessionsThreads:
    @paged
    def list(
        self,
        session_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        statuses: Sequence[SessionStatus | SessionStatusLiteral] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[SessionThread, SessionThreadPage]:
        """List a session's threads.

        Lists the threads of the session: the primary one, which has no parent, and one for
        each agent that work was delegated to.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            limit: Largest number of threads in a page. Default: `1000`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            statuses: Only threads in one of these statuses; all of them when left out.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_threads_list.call(
                session_id, limit=limit, page=page, statuses=statuses, options=options
            ),
            api.sessions_threads_list.PAGING,
        )

    @operation
    def retrieve(
        self, session_id: str, thread_id: str, *, options: RequestOptions | None = None
    ) -> Call[SessionThread, SessionThread]:
        """Retrieve a thread.

        Returns one thread with its agent, its status and what it has used so far.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            thread_id: Identifies the thread within its session; begins with `sthr_`.
            options: What this call does differently from its client.
        """
        return api.sessions_threads_retrieve.call(session_id, thread_id, options=options)

    @operation
    def archive(
        self, session_id: str, thread_id: str, *, options: RequestOptions | None = None
    ) -> Call[SessionThread, SessionThread]:
        """Archive a thread.

        Ends a thread for good; its status becomes `terminated` and it no longer counts
        towards the 25 threads a session can hold at once. Only an idle thread can be
        archived, one that waits for answers included. The thread of an open workflow run is
        refused with 400 (`workflow_run_open`). Results that arrive later for its tool calls
        have no effect and may be refused with 400. Safe to repeat: the thread ends up
        archived either way.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            thread_id: Identifies the thread within its session; begins with `sthr_`.
            options: What this call does differently from its client.
        """
        return api.sessions_threads_archive.call(session_id, thread_id, options=options)


class SessionsThreads(_SessionsThreads, SyncNamespace):
    """The lines of execution in a session: the primary one and those of delegated agents."""

    @property
    def events(self) -> SessionsThreadsEvents:
        """What happened in one thread of a session."""
        from .sessions_threads_events import SessionsThreadsEvents

        return self._child(SessionsThreadsEvents)


class AsyncSessionsThreads(_SessionsThreads, AsyncNamespace):
    """The lines of execution in a session: the primary one and those of delegated agents."""

    @property
    def events(self) -> AsyncSessionsThreadsEvents:
        """What happened in one thread of a session."""
        from .sessions_threads_events import AsyncSessionsThreadsEvents

        return self._child(AsyncSessionsThreadsEvents)
