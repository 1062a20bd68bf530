# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Conversations with agents, each with a log of what happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)
from agentsessions.everruns.run.namespace import AsyncRuns, Runs

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncJsonLines, Call, JsonLines, RequestOptions

    from ...models._inputs import (
        CapabilityConfigDict,
        ExportFormatLiteral,
        InitialFileDict,
        MCPServerDict,
        NetworkAccessDict,
        ToolDefinitionDict,
    )
    from ...models.cancel_turn_response import CancelTurnResponse
    from ...models.capability_config import CapabilityConfig
    from ...models.context_report import ContextReport
    from ...models.export_format import ExportFormat
    from ...models.initial_file import InitialFile
    from ...models.mcp_server import MCPServer
    from ...models.network_access import NetworkAccess
    from ...models.session import Session
    from ...models.session_page import SessionPage
    from ...models.session_stats import SessionStats
    from ...models.tool_definition import ToolDefinition
    from .sessions_events import AsyncSessionsEvents, SessionsEvents
    from .sessions_messages import AsyncSessionsMessages, SessionsMessages
    from .sessions_participants import AsyncSessionsParticipants, SessionsParticipants
    from .sessions_question_answers import AsyncSessionsQuestionAnswers, SessionsQuestionAnswers
    from .sessions_resources import AsyncSessionsResources, SessionsResources
    from .sessions_tasks import AsyncSessionsTasks, SessionsTasks
    from .sessions_tool_approvals import AsyncSessionsToolApprovals, SessionsToolApprovals
    from .sessions_tool_results import AsyncSessionsToolResults, SessionsToolResults


class _Sessions:
    @paged
    def list(
        self,
        *,
        agent_id: str | Unset = UNSET,
        search: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Session, SessionPage]:
        """List sessions.

        Lists the sessions of the organization.

        Args:
            agent_id: Only sessions that this agent answers in; begins with `agent_`.
            search: Only sessions with this text in their title, in upper or lower case.
            offset: How many to skip. At least 0; default: `0`.
            limit: How many a page holds at most. 1 to 100; default: `20`.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_list.call(
                agent_id=agent_id, search=search, offset=offset, limit=limit, options=options
            ),
            api.sessions_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        agent_id: str | None | Unset = UNSET,
        agent_name: str | None | Unset = UNSET,
        harness_id: str | None | Unset = UNSET,
        harness_name: str | None | Unset = UNSET,
        agent_identity_id: str | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        model_id: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        max_iterations: int | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET,
        tools: Sequence[ToolDefinition | ToolDefinitionDict] | Unset = UNSET,
        initial_files: Sequence[InitialFile | InitialFileDict] | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET,
        hints: Mapping[str, Any] | None | Unset = UNSET,
        network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Session, Session]:
        """Create a session.

        Creates a session. It is `started`, and does nothing until it gets a message. An
        agent, a harness or a workspace that does not exist is refused with 404. Not safe to
        repeat: every call that arrives makes another session.

        Args:
            agent_id: The agent that is to answer; begins with `agent_`. Excludes `agent_name`.
            agent_name: The agent by its name. Excludes `agent_id`.
            harness_id: The harness to run on; begins with `harness_`. Left out, that of the
                agent, else the organization's default, else the built-in `generic`. Excludes
                `harness_name`.
            harness_name: The harness by its name. Excludes `harness_id`.
            agent_identity_id: Who the agent is when it works unattended; begins with
                `identity_`.
            workspace_id: A workspace to share with other sessions; begins with `wsp_`. Left
                out, the session gets its own.
            title: A name for people to read.
            locale: Language and region for the agent to keep to, as a BCP 47 tag such as `pt-
                PT`.
            model_id: The model for this session, before that of agent and harness; begins with
                `model_`.
            system_prompt: Instructions for this session alone. They go before those of the
                agent.
            max_iterations: How many times the model may be asked in one turn. At least 0.
            parallel_tool_calls: Whether the model may call several tools at once. False allows
                one call at a time; left out, agent, harness or model provider decides.
            tags: Labels to find the session by.
            capabilities: What the session can do beyond its agent.
            tools: Tools that the client carries out, beyond those of the agent. Only those of
                the type `client_side` count; others are dropped, or refused with 400 where the
                operator wants that.
            initial_files: Files to put into the workspace. One with the path of an agent's file
                replaces it.
            mcpServers: MCP servers of this session alone, by the names that you give them.
                `mcp_servers` is understood as well.
            hints: What the client can handle, for every turn; a message can overrule it key by
                key.
            network_access: Which hosts the session can reach.
            options: What this call does differently from its client.
        """
        return api.sessions_create.call(
            body={
                "agent_id": agent_id,
                "agent_name": agent_name,
                "harness_id": harness_id,
                "harness_name": harness_name,
                "agent_identity_id": agent_identity_id,
                "workspace_id": workspace_id,
                "title": title,
                "locale": locale,
                "model_id": model_id,
                "system_prompt": system_prompt,
                "max_iterations": max_iterations,
                "parallel_tool_calls": parallel_tool_calls,
                "tags": tags,
                "capabilities": capabilities,
                "tools": tools,
                "initial_files": initial_files,
                "mcpServers": mcpServers,
                "hints": hints,
                "network_access": network_access,
            },
            options=options,
        )

    @operation
    def chat(
        self, *, locale: str | None | Unset = UNSET, options: RequestOptions | None = None
    ) -> Call[Session, Session]:
        """Open the user's chat session.

        Gives the one chat session that each user has, and creates it if there is none.
        Answers 404 where the server has chats switched off.

        Args:
            locale: Language and region of the user's browser, as a BCP 47 tag.
            options: What this call does differently from its client.
        """
        return api.sessions_chat.call(
            body={
                "locale": locale,
            },
            options=options,
        )

    @operation
    def stats(self, *, options: RequestOptions | None = None) -> Call[SessionStats, SessionStats]:
        """Count sessions.

        Counts the sessions of the organization by what they are doing.

        Args:
            options: What this call does differently from its client.
        """
        return api.sessions_stats.call(options=options)

    @operation
    def retrieve(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[Session, Session]:
        """Retrieve a session.

        Reads a session.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_retrieve.call(session_id, options=options)

    @operation
    def delete(self, session_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
        """Delete a session.

        Deletes a session with its log. A repeated call gets 404.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_delete.call(session_id, options=options)

    @operation
    def update(
        self,
        session_id: str,
        *,
        title: str | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        agent_identity_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Session, Session]:
        """Update a session.

        Changes title, labels, language or identity of a session. What the body leaves out
        stays as it is. Safe to repeat: the second call changes nothing more.

        Args:
            session_id: Identifies the session; begins with `session_`.
            title: The new title.
            tags: The new labels, in place of all that it has.
            locale: The new language and region, as a BCP 47 tag.
            agent_identity_id: Who the agent is from now on when it works unattended; begins
                with `identity_`.
            options: What this call does differently from its client.
        """
        return api.sessions_update.call(
            session_id,
            body={
                "title": title,
                "tags": tags,
                "locale": locale,
                "agent_identity_id": agent_identity_id,
            },
            options=options,
        )

    @operation
    def cancel(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[CancelTurnResponse, CancelTurnResponse]:
        """Cancel the running turn.

        Stops the turn that is running. A message says so to the user, `turn.cancelled` and
        `session.idled` follow. With no turn running it does nothing, and says so in
        `status`. Safe to repeat.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_cancel.call(session_id, options=options)

    @operation
    def context_report(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[ContextReport, ContextReport]:
        """Report on a session's context.

        Says what fills the context of the model, part by part, and how much room there is.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_context_report.call(session_id, options=options)

    @operation
    def export(
        self,
        session_id: str,
        *,
        format: ExportFormat | ExportFormatLiteral | Unset = UNSET,
        segmented: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[JsonLines[Any], AsyncJsonLines[Any]]:
        """Export a session.

        Writes a session down, one JSON object a line. `jsonl` has a line for each message;
        `atif` has the whole session as a trajectory in the format ATIF, one object or
        several. A trajectory of more than 50 MiB is refused with 413, unless it is
        `segmented`; a cursor of another session or trajectory with 400. The header `X-Atif-
        Images-Omitted` says how many pictures were left out.

        Args:
            session_id: Identifies the session; begins with `session_`.
            format: What to write.
            segmented: Whether to write a trajectory in several objects, each of limited size.
            cursor: For a trajectory in several objects, where to go on, as the object before
                says.
            options: What this call does differently from its client.
        """
        return api.sessions_export.call(
            session_id, format=format, segmented=segmented, cursor=cursor, options=options
        )

    @operation
    def fork(
        self,
        session_id: str,
        *,
        title: str | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        model_id: str | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Session, Session]:
        """Fork a session.

        Copies a session as it is now into a new one, which is `started` and has used
        nothing yet. An agent that does not exist is refused with 404. Refused with 409
        while a turn is running or a client is waited for. Not safe to repeat: every call
        that arrives makes another session.

        Args:
            session_id: Identifies the session; begins with `session_`.
            title: Its title; left out, the parent's followed by ` (fork)`.
            tags: Its labels, in place of the parent's.
            locale: Its language and region, as a BCP 47 tag.
            model_id: Its model; begins with `model_`.
            agent_id: The agent that answers in it; begins with `agent_`.
            system_prompt: Its instructions, in place of the parent's.
            options: What this call does differently from its client.
        """
        return api.sessions_fork.call(
            session_id,
            body={
                "title": title,
                "tags": tags,
                "locale": locale,
                "model_id": model_id,
                "agent_id": agent_id,
                "system_prompt": system_prompt,
            },
            options=options,
        )

    @operation
    def pin(self, session_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
        """Pin a session.

        Pins the session for the user who calls. Pinning it again changes nothing.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_pin.call(session_id, options=options)

    @operation
    def unpin(self, session_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
        """Unpin a session.

        Takes the user's pin away. Without a pin, nothing changes.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_unpin.call(session_id, options=options)


class Sessions(_Sessions, Runs, SyncNamespace):
    """Conversations with agents, each with a log of what happened."""

    @property
    def messages(self) -> SessionsMessages:
        """What was said in a session, and the way to say something."""
        from .sessions_messages import SessionsMessages

        return self._child(SessionsMessages)

    @property
    def events(self) -> SessionsEvents:
        """Everything that happened in a session."""
        from .sessions_events import SessionsEvents

        return self._child(SessionsEvents)

    @property
    def tool_results(self) -> SessionsToolResults:
        """Results of tools that the client carries out."""
        from .sessions_tool_results import SessionsToolResults

        return self._child(SessionsToolResults)

    @property
    def question_answers(self) -> SessionsQuestionAnswers:
        """Answers to questions that an agent has for the user."""
        from .sessions_question_answers import SessionsQuestionAnswers

        return self._child(SessionsQuestionAnswers)

    @property
    def tool_approvals(self) -> SessionsToolApprovals:
        """Decisions on tool calls that wait to be approved."""
        from .sessions_tool_approvals import SessionsToolApprovals

        return self._child(SessionsToolApprovals)

    @property
    def participants(self) -> SessionsParticipants:
        """The agents and users that take part in a session."""
        from .sessions_participants import SessionsParticipants

        return self._child(SessionsParticipants)

    @property
    def resources(self) -> SessionsResources:
        """Sandboxes, browsers and other things that a session holds."""
        from .sessions_resources import SessionsResources

        return self._child(SessionsResources)

    @property
    def tasks(self) -> SessionsTasks:
        """Background tasks of a session, such as subagents."""
        from .sessions_tasks import SessionsTasks

        return self._child(SessionsTasks)


class AsyncSessions(_Sessions, AsyncRuns, AsyncNamespace):
    """Conversations with agents, each with a log of what happened."""

    @property
    def messages(self) -> AsyncSessionsMessages:
        """What was said in a session, and the way to say something."""
        from .sessions_messages import AsyncSessionsMessages

        return self._child(AsyncSessionsMessages)

    @property
    def events(self) -> AsyncSessionsEvents:
        """Everything that happened in a session."""
        from .sessions_events import AsyncSessionsEvents

        return self._child(AsyncSessionsEvents)

    @property
    def tool_results(self) -> AsyncSessionsToolResults:
        """Results of tools that the client carries out."""
        from .sessions_tool_results import AsyncSessionsToolResults

        return self._child(AsyncSessionsToolResults)

    @property
    def question_answers(self) -> AsyncSessionsQuestionAnswers:
        """Answers to questions that an agent has for the user."""
        from .sessions_question_answers import AsyncSessionsQuestionAnswers

        return self._child(AsyncSessionsQuestionAnswers)

    @property
    def tool_approvals(self) -> AsyncSessionsToolApprovals:
        """Decisions on tool calls that wait to be approved."""
        from .sessions_tool_approvals import AsyncSessionsToolApprovals

        return self._child(AsyncSessionsToolApprovals)

    @property
    def participants(self) -> AsyncSessionsParticipants:
        """The agents and users that take part in a session."""
        from .sessions_participants import AsyncSessionsParticipants

        return self._child(AsyncSessionsParticipants)

    @property
    def resources(self) -> AsyncSessionsResources:
        """Sandboxes, browsers and other things that a session holds."""
        from .sessions_resources import AsyncSessionsResources

        return self._child(AsyncSessionsResources)

    @property
    def tasks(self) -> AsyncSessionsTasks:
        """Background tasks of a session, such as subagents."""
        from .sessions_tasks import AsyncSessionsTasks

        return self._child(AsyncSessionsTasks)
