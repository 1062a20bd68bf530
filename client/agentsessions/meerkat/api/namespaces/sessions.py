# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Conversations with an agent, which remember what was said."""

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

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import (
        AuthBindingDict,
        BudgetLimitsDict,
        ContentBlockDict,
        DisabledSystemPromptDict,
        HookOverridesDict,
        OutputSchemaDict,
        PeerMetaDict,
        ProviderLiteral,
        ProviderParamsDict,
        SkillKeyDict,
        SkillReferenceDict,
    )
    from ...models.archive_result import ArchiveResult
    from ...models.auth_binding import AuthBinding
    from ...models.budget_limits import BudgetLimits
    from ...models.content_block import ContentBlock
    from ...models.disabled_system_prompt import DisabledSystemPrompt
    from ...models.history_message import HistoryMessage
    from ...models.hook_overrides import HookOverrides
    from ...models.interrupt_result import InterruptResult
    from ...models.output_schema import OutputSchema
    from ...models.peer_meta import PeerMeta
    from ...models.provider import Provider
    from ...models.provider_params import ProviderParams
    from ...models.runtime_status import RuntimeStatus
    from ...models.session import Session
    from ...models.session_history import SessionHistory
    from ...models.session_page import SessionPage
    from ...models.session_summary import SessionSummary
    from ...models.skill_key import SkillKey
    from ...models.skill_reference import SkillReference
    from ...models.turn_result import TurnResult
    from .sessions_events import AsyncSessionsEvents, SessionsEvents
    from .sessions_external_events import AsyncSessionsExternalEvents, SessionsExternalEvents
    from .sessions_mcp import AsyncSessionsMcp, SessionsMcp
    from .sessions_messages import AsyncSessionsMessages, SessionsMessages
    from .sessions_peer_responses import AsyncSessionsPeerResponses, SessionsPeerResponses
    from .sessions_runs import AsyncSessionsRuns, SessionsRuns
    from .sessions_system_context import AsyncSessionsSystemContext, SessionsSystemContext
    from .sessions_system_prompt import AsyncSessionsSystemPrompt, SessionsSystemPrompt


class _Sessions:
    @paged
    def list(
        self,
        *,
        limit: int | Unset = 100,
        offset: int | Unset = UNSET,
        label: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[SessionSummary, SessionPage]:
        """List sessions.

        Lists the sessions of the server's realm, the one that changed last first, without
        archived ones. A session whose first turn is still running is among them. A session
        that changes moves to the front, so that pages may repeat or miss one.

        Args:
            limit: How many to give at most. Without it the server gives all; the client asks
                for pages of 100. At least 0.
            offset: How many to skip. At least 0.
            label: Only sessions with this label, as `key=value`. Known servers refuse it with
                400, because they expect a list where a query has a text.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_list.call(limit=limit, offset=offset, label=label, options=options),
            api.sessions_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        prompt: str | Sequence[ContentBlock | ContentBlockDict],
        model: str | None | Unset = UNSET,
        provider: Provider | ProviderLiteral | None | Unset = UNSET,
        system_prompt: str | DisabledSystemPrompt | DisabledSystemPromptDict | None | Unset = UNSET,
        additional_instructions: Sequence[str] | None | Unset = UNSET,
        injected_context: Sequence[str | Sequence[ContentBlock | ContentBlockDict]]
        | None
        | Unset = UNSET,
        transient_turn_context: str | None | Unset = UNSET,
        labels: Mapping[str, str] | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        budget_limits: BudgetLimits | BudgetLimitsDict | None | Unset = UNSET,
        output_schema: OutputSchema | OutputSchemaDict | None | Unset = UNSET,
        structured_output_retries: int | None | Unset = UNSET,
        provider_params: ProviderParams | ProviderParamsDict | None | Unset = UNSET,
        auth_binding: AuthBinding | AuthBindingDict | None | Unset = UNSET,
        hooks_override: HookOverrides | HookOverridesDict | None | Unset = UNSET,
        preload_skills: Sequence[SkillKey | SkillKeyDict] | None | Unset = UNSET,
        skill_refs: Sequence[SkillReference | SkillReferenceDict] | None | Unset = UNSET,
        enable_builtins: bool | None | Unset = UNSET,
        enable_shell: bool | None | Unset = UNSET,
        enable_memory: bool | None | Unset = UNSET,
        enable_schedule: bool | None | Unset = UNSET,
        enable_workgraph: bool | None | Unset = UNSET,
        enable_mob: bool | None | Unset = UNSET,
        enable_web_search: bool | None | Unset = UNSET,
        shell_env: Mapping[str, str] | None | Unset = UNSET,
        keep_alive: bool | None | Unset = UNSET,
        comms_name: str | None | Unset = UNSET,
        peer_meta: PeerMeta | PeerMetaDict | None | Unset = UNSET,
        app_context: Any | Unset = UNSET,
        verbose: bool | Unset = UNSET,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[TurnResult, TurnResult]:
        """Create a session.

        Creates a session and runs its first turn. Answers when the turn has ended. A turn
        that fails answers 500, mostly with `SESSION_CREATED_WITH_TURN_FAILURE`: the session
        exists, and goes on by a message. `CALLBACK_PENDING` says that the turn waits for a
        tool of the client. A turn that was interrupted or cancelled answers 499 without the
        session's id; the session exists all the same, without the message. A caller that
        goes away leaves the turn running. Not safe to repeat: every call that arrives makes
        another session.

        Args:
            prompt: What the user says first.
            model: The model; null takes that of the server's configuration.
            provider: The provider; null goes by the model.
            system_prompt: Instructions for the whole session; null or absent takes those of the
                server.
            additional_instructions: Sections to add to the instructions.
            injected_context: Context that the user has not said. Each entry is a message of its
                own before the user's.
            transient_turn_context: Context for this turn alone. It does not enter the history.
            labels: Labels of your own, to tell sessions apart.
            max_tokens: Tokens that one answer of the model may have; null takes the server's
                limit. At least 0.
            budget_limits: What the session may use in all; null sets no limit.
            output_schema: The form that the final answer is to have; null takes a text.
            structured_output_retries: How often the model may try to meet `output_schema`; null
                takes the server's number. At least 0.
            provider_params: Settings for the provider of the model.
            auth_binding: Which of the server's credentials to use.
            hooks_override: Changes to the hooks.
            preload_skills: Skills that become part of the instructions.
            skill_refs: Skills to resolve for this turn.
            enable_builtins: Whether the model has the tools that are built in; null takes the
                server's setting.
            enable_shell: Whether it has the shell; null takes the server's setting.
            enable_memory: Whether it has the memory of past sessions; null takes the server's
                setting.
            enable_schedule: Whether it may schedule work; null takes the server's setting.
            enable_workgraph: Whether it may plan work in a graph; null takes the server's
                setting.
            enable_mob: Whether it may lead other agents; null takes the server's setting.
            enable_web_search: Whether it has the server's own search of the web, for models
                that bring none; null hides it.
            shell_env: Variables of the environment that its shell has besides.
            keep_alive: Whether the session stays alive after the turn, to hear from its peers.
                Needs `comms_name`; null takes the server's setting.
            comms_name: The name by which peers reach it.
            peer_meta: What peers are told of it.
            app_context: What your application wants to know again, as any JSON. The model does
                not see it.
            verbose: Whether the server logs the events of the turn. Default: False.
            request_id: A text of your own by which this request can be cancelled while it runs.
                It may be used again as soon as the request has ended, so it keeps nothing from
                being done twice. At least 1 character.
            options: What this call does differently from its client.
        """
        return api.sessions_create.call(
            body={
                "prompt": prompt,
                "model": model,
                "provider": provider,
                "system_prompt": system_prompt,
                "additional_instructions": additional_instructions,
                "injected_context": injected_context,
                "transient_turn_context": transient_turn_context,
                "labels": labels,
                "max_tokens": max_tokens,
                "budget_limits": budget_limits,
                "output_schema": output_schema,
                "structured_output_retries": structured_output_retries,
                "provider_params": provider_params,
                "auth_binding": auth_binding,
                "hooks_override": hooks_override,
                "preload_skills": preload_skills,
                "skill_refs": skill_refs,
                "enable_builtins": enable_builtins,
                "enable_shell": enable_shell,
                "enable_memory": enable_memory,
                "enable_schedule": enable_schedule,
                "enable_workgraph": enable_workgraph,
                "enable_mob": enable_mob,
                "enable_web_search": enable_web_search,
                "shell_env": shell_env,
                "keep_alive": keep_alive,
                "comms_name": comms_name,
                "peer_meta": peer_meta,
                "app_context": app_context,
                "verbose": verbose,
            },
            request_id=request_id,
            options=options,
        )

    @operation
    def retrieve(self, id: str, *, options: RequestOptions | None = None) -> Call[Session, Session]:
        """Retrieve a session.

        Reads a session. What was said in it is in its history.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            options: What this call does differently from its client.
        """
        return api.sessions_retrieve.call(id, options=options)

    @operation
    def archive(
        self, id: str, *, options: RequestOptions | None = None
    ) -> Call[ArchiveResult, ArchiveResult]:
        """Archive a session.

        Takes a session away, as soon as its running turn has ended. It is in no list any
        more, and cannot be retrieved or go on; its history can still be read. A repeated
        call gets 404. May be refused with 409 while its last turn is coming to an end.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            options: What this call does differently from its client.
        """
        return api.sessions_archive.call(id, options=options)

    @paged
    def history(
        self,
        id: str,
        *,
        offset: int | Unset = UNSET,
        limit: int | Unset = 100,
        options: RequestOptions | None = None,
    ) -> PagedCall[HistoryMessage, SessionHistory]:
        """Read the history.

        Lists the messages of a session, the oldest first, also of one that is archived.
        Those of a running turn appear when they are committed: before its tools run, and
        when it has ended. A turn that was cancelled before leaves nothing here; one that
        has failed leaves the user's message. Refused with 400 where the server keeps no
        history.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            offset: How many to skip. At least 0.
            limit: How many to give at most. Without it the server gives all; the client asks
                for pages of 100. At least 0.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_history.call(id, offset=offset, limit=limit, options=options),
            api.sessions_history.PAGING,
        )

    @operation
    def interrupt(
        self, id: str, *, options: RequestOptions | None = None
    ) -> Call[InterruptResult, InterruptResult]:
        """Interrupt a session.

        Ends the turn that is running; its own call ends with `REQUEST_CANCELLED`. An idle
        session is left as it is, and that is no error. Refused with 409 while the session
        is still being made. Safe to repeat.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            options: What this call does differently from its client.
        """
        return api.sessions_interrupt.call(id, options=options)

    @operation
    def status(
        self, id: str, *, options: RequestOptions | None = None
    ) -> Call[RuntimeStatus, RuntimeStatus]:
        """Read the status.

        Says what the agent behind a session is doing. Answers 404 for a session whose agent
        is not loaded, even if the session exists: after a restart of the server until its
        next turn.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            options: What this call does differently from its client.
        """
        return api.sessions_status.call(id, options=options)


class Sessions(_Sessions, SyncNamespace):
    """Conversations with an agent, which remember what was said."""

    @property
    def messages(self) -> SessionsMessages:
        """Further turns of a session."""
        from .sessions_messages import SessionsMessages

        return self._child(SessionsMessages)

    @property
    def events(self) -> SessionsEvents:
        """What happens in a session, while it happens."""
        from .sessions_events import SessionsEvents

        return self._child(SessionsEvents)

    @property
    def runs(self) -> SessionsRuns:
        """Runs of the agent behind a session."""
        from .sessions_runs import SessionsRuns

        return self._child(SessionsRuns)

    @property
    def external_events(self) -> SessionsExternalEvents:
        """Things that happen outside, which the agent is told."""
        from .sessions_external_events import SessionsExternalEvents

        return self._child(SessionsExternalEvents)

    @property
    def peer_responses(self) -> SessionsPeerResponses:
        """What other agents answer."""
        from .sessions_peer_responses import SessionsPeerResponses

        return self._child(SessionsPeerResponses)

    @property
    def system_context(self) -> SessionsSystemContext:
        """What the model is to know besides."""
        from .sessions_system_context import SessionsSystemContext

        return self._child(SessionsSystemContext)

    @property
    def system_prompt(self) -> SessionsSystemPrompt:
        """Instructions for the model."""
        from .sessions_system_prompt import SessionsSystemPrompt

        return self._child(SessionsSystemPrompt)

    @property
    def mcp(self) -> SessionsMcp:
        """MCP servers whose tools a session has."""
        from .sessions_mcp import SessionsMcp

        return self._child(SessionsMcp)


class AsyncSessions(_Sessions, AsyncNamespace):
    """Conversations with an agent, which remember what was said."""

    @property
    def messages(self) -> AsyncSessionsMessages:
        """Further turns of a session."""
        from .sessions_messages import AsyncSessionsMessages

        return self._child(AsyncSessionsMessages)

    @property
    def events(self) -> AsyncSessionsEvents:
        """What happens in a session, while it happens."""
        from .sessions_events import AsyncSessionsEvents

        return self._child(AsyncSessionsEvents)

    @property
    def runs(self) -> AsyncSessionsRuns:
        """Runs of the agent behind a session."""
        from .sessions_runs import AsyncSessionsRuns

        return self._child(AsyncSessionsRuns)

    @property
    def external_events(self) -> AsyncSessionsExternalEvents:
        """Things that happen outside, which the agent is told."""
        from .sessions_external_events import AsyncSessionsExternalEvents

        return self._child(AsyncSessionsExternalEvents)

    @property
    def peer_responses(self) -> AsyncSessionsPeerResponses:
        """What other agents answer."""
        from .sessions_peer_responses import AsyncSessionsPeerResponses

        return self._child(AsyncSessionsPeerResponses)

    @property
    def system_context(self) -> AsyncSessionsSystemContext:
        """What the model is to know besides."""
        from .sessions_system_context import AsyncSessionsSystemContext

        return self._child(AsyncSessionsSystemContext)

    @property
    def system_prompt(self) -> AsyncSessionsSystemPrompt:
        """Instructions for the model."""
        from .sessions_system_prompt import AsyncSessionsSystemPrompt

        return self._child(AsyncSessionsSystemPrompt)

    @property
    def mcp(self) -> AsyncSessionsMcp:
        """MCP servers whose tools a session has."""
        from .sessions_mcp import AsyncSessionsMcp

        return self._child(AsyncSessionsMcp)
