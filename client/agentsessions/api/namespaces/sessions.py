# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Runs of an agent in an environment, with state that lasts between turns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from agentsessions.managed_agents.run.namespace import AsyncRuns, Runs

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import (
        AgentSelectionDict,
        BudgetLimitDict,
        SessionAgentUpdateDict,
        SessionInitialEventDict,
        SessionResourceParamsDict,
        SessionStatusLiteral,
        SortOrderLiteral,
    )
    from ...models.agent_selection import AgentSelection
    from ...models.budget_limit import BudgetLimit
    from ...models.deleted_session import DeletedSession
    from ...models.session import Session
    from ...models.session_agent_update import SessionAgentUpdate
    from ...models.session_initial_event import SessionInitialEvent
    from ...models.session_page import SessionPage
    from ...models.session_resource_params import SessionResourceParams
    from ...models.session_status import SessionStatus
    from ...models.sort_order import SortOrder
    from .sessions_events import AsyncSessionsEvents, SessionsEvents
    from .sessions_resources import AsyncSessionsResources, SessionsResources
    from .sessions_threads import AsyncSessionsThreads, SessionsThreads


class _Sessions:
    @paged
    def list(
        self,
        *,
        agent_id: str | Unset = UNSET,
        agent_version: int | Unset = UNSET,
        created_at_gt: datetime | str | Unset = UNSET,
        created_at_gte: datetime | str | Unset = UNSET,
        created_at_lt: datetime | str | Unset = UNSET,
        created_at_lte: datetime | str | Unset = UNSET,
        deployment_id: str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        memory_store_id: str | Unset = UNSET,
        order: SortOrder | SortOrderLiteral | Unset = UNSET,
        page: str | Unset = UNSET,
        statuses: Sequence[SessionStatus | SessionStatusLiteral] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Session, SessionPage]:
        """List sessions.

        Lists the sessions of the workspace, the latest created first. The filters combine:
        a session must pass all of them. Archived sessions are left out unless
        `include_archived` is true. A cursor belongs to the `order` it was made with; using
        it with the other order, or with time filters that exclude it, is refused with 400.
        The other filters and `limit` may change between pages.

        Args:
            agent_id: Only sessions that run this agent, in any version; begins with `agent_`.
            agent_version: Only sessions that run this version of the agent. Needs `agent_id`.
            created_at_gt: Only what was created after this time. Lists of events compare
                `processed_at`.
            created_at_gte: Only what was created at this time or after it. Lists of events
                compare `processed_at`.
            created_at_lt: Only what was created before this time. Lists of events compare
                `processed_at`.
            created_at_lte: Only what was created at this time or before it. Lists of events
                compare `processed_at`.
            deployment_id: Only sessions that this deployment has started; begins with `depl_`.
            include_archived: Whether to list archived items too. Default: False.
            limit: Largest number of sessions in a page. The service chooses when it is left
                out.
            memory_store_id: Only sessions with this memory store among their resources; begins
                with `memstore_`.
            order: Order by time of creation. Default: `desc`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            statuses: Only sessions in one of these statuses; all of them when left out.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_list.call(
                agent_id=agent_id,
                agent_version=agent_version,
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                include_archived=include_archived,
                limit=limit,
                memory_store_id=memory_store_id,
                order=order,
                page=page,
                statuses=statuses,
                options=options,
            ),
            api.sessions_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        agent: str | AgentSelection | AgentSelectionDict,
        environment_id: str,
        title: str | None | Unset = UNSET,
        initial_events: Sequence[SessionInitialEvent | SessionInitialEventDict] | Unset = UNSET,
        resources: Sequence[SessionResourceParams | SessionResourceParamsDict] | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        budget: BudgetLimit | BudgetLimitDict | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Session, Session]:
        """Create a session.

        Starts a session: a run of one agent in a sandbox of its own, made from the
        environment. The agent's configuration is copied into the session at this moment;
        later updates of the agent do not reach it. The session begins `idle` and waits for
        events, or begins `running` when `initial_events` holds any. The initial events are
        validated together, one bad event refusing the whole request, and are stored before
        the answer; they appear in the event list, not in the answer. Archived agents,
        environments, vaults and memory stores are refused, and so are files and
        repositories on a self-hosted environment (400). Not safe to repeat: each request
        makes another session.

        Args:
            agent: The agent to run: its id for the latest version, a reference for a certain
                version, or a reference with overrides for this session. An archived agent is
                refused.
            environment_id: The environment to make the sandbox from; begins with `env_`. An
                archived one is refused.
            title: A name for people to read.
            initial_events: Events to send as the session is created, at most one of them a
                `user.define_outcome`. When there are any, the session starts `running`. At most 50
                items.
            resources: Files, repositories and memory stores for the agent, up to 500 files and
                8 memory stores. Only files can be added or removed later. Files and repositories
                are refused with 400 on a self-hosted environment.
            vault_ids: Vaults with the credentials that the agent may use, each beginning with
                `vlt_`. Where several fit, the first one wins. They cannot be changed later.
            budget: The most that the session may cost. A budget can be set only here; without
                one the session never gets one. A model that cannot be budgeted is refused with 400
                (`model_not_budgetable`).
            metadata: Your own keys and values. At most 16 entries; keys: at most 64 characters;
                values: at most 512 characters.
            options: What this call does differently from its client.
        """
        return api.sessions_create.call(
            body={
                "agent": agent,
                "environment_id": environment_id,
                "title": title,
                "initial_events": initial_events,
                "resources": resources,
                "vault_ids": vault_ids,
                "budget": budget,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[Session, Session]:
        """Retrieve a session.

        Returns the session as it is now, with its status, its resolved agent and what it
        has used so far. To follow what happens in it, stream its events. Its status can lag
        behind the stream for a moment, and read `idle` before the list of events is
        complete.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            options: What this call does differently from its client.
        """
        return api.sessions_retrieve.call(session_id, options=options)

    @operation
    def update(
        self,
        session_id: str,
        *,
        title: str | None | Unset = UNSET,
        agent: SessionAgentUpdate | SessionAgentUpdateDict | Unset = UNSET,
        budget: BudgetLimit | BudgetLimitDict | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Session, Session]:
        """Update a session.

        Changes the title, metadata, budget, or the agent's tools and MCP servers for this
        session only. What is left out stays as it is. Changing `agent` needs a session that
        is `idle`, and is refused with 400 (`workflow_run_open`) while a workflow run is
        open. A change takes effect with the next turn and is reported by a
        `session.updated` event with the changed fields; the base agent is not touched. Safe
        to repeat: the same values give the same session.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            title: The new title; null removes it.
            agent: Changes to the agent, for this session only. The session must be `idle`.
            budget: A new limit, or null to lift the limit for good. The session must have been
                created with a budget (400 `budget_create_only`), and the new limit must be above
                what is already used (400 `budget_not_raised`). Raising or lifting the limit is the
                only way to resume a session that has reached it.
            metadata: Keys to set; a null value removes its key, and keys left out stay.
            vault_ids: Reserved. Every request that sets it is refused.
            options: What this call does differently from its client.
        """
        return api.sessions_update.call(
            session_id,
            body={
                "title": title,
                "agent": agent,
                "budget": budget,
                "metadata": metadata,
                "vault_ids": vault_ids,
            },
            options=options,
        )

    @operation
    def delete(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedSession, DeletedSession]:
        """Delete a session.

        Deletes the session with its events, its sandbox and the files it produced. Memory
        stores, vaults, the agent, the environment and uploaded files stay. A `running`
        session is refused with 400: interrupt it and wait until it is `idle`. Open streams
        receive `session.deleted` and end. There is no way back; archive the session instead
        to keep its history. Safe to repeat: a second request finds nothing and answers 404.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            options: What this call does differently from its client.
        """
        return api.sessions_delete.call(session_id, options=options)

    @operation
    def archive(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[Session, Session]:
        """Archive a session.

        Ends the session for good but keeps its history: its status becomes `terminated`,
        further events are refused, and lists leave it out unless asked. A `running` session
        is refused with 400: interrupt it and wait until it is `idle`. An open workflow run
        may be refused with 400 as well. Safe to repeat: the session ends up archived either
        way.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            options: What this call does differently from its client.
        """
        return api.sessions_archive.call(session_id, options=options)


class Sessions(_Sessions, Runs, SyncNamespace):
    """Runs of an agent in an environment, with state that lasts between turns."""

    @property
    def events(self) -> SessionsEvents:
        """What happened in a session, and the way to talk to it."""
        from .sessions_events import SessionsEvents

        return self._child(SessionsEvents)

    @property
    def resources(self) -> SessionsResources:
        """Files, repositories and memory stores that a session can reach."""
        from .sessions_resources import SessionsResources

        return self._child(SessionsResources)

    @property
    def threads(self) -> SessionsThreads:
        """The lines of execution in a session: the primary one and those of delegated agents."""
        from .sessions_threads import SessionsThreads

        return self._child(SessionsThreads)


class AsyncSessions(_Sessions, AsyncRuns, AsyncNamespace):
    """Runs of an agent in an environment, with state that lasts between turns."""

    @property
    def events(self) -> AsyncSessionsEvents:
        """What happened in a session, and the way to talk to it."""
        from .sessions_events import AsyncSessionsEvents

        return self._child(AsyncSessionsEvents)

    @property
    def resources(self) -> AsyncSessionsResources:
        """Files, repositories and memory stores that a session can reach."""
        from .sessions_resources import AsyncSessionsResources

        return self._child(AsyncSessionsResources)

    @property
    def threads(self) -> AsyncSessionsThreads:
        """The lines of execution in a session: the primary one and those of delegated agents."""
        from .sessions_threads import AsyncSessionsThreads

        return self._child(AsyncSessionsThreads)
