# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    decode_map,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .allowed_action import AllowedAction, decode_allowed_action
from .capability_config import CapabilityConfig, decode_capability_config
from .initial_file import InitialFile, decode_initial_file
from .mcp_server import MCPServer, decode_mcp_server
from .network_access import NetworkAccess, decode_network_access
from .pending_approval import PendingApproval, decode_pending_approval
from .pending_question import PendingQuestion, decode_pending_question
from .principal import Principal, decode_principal
from .session_status import SessionStatus, decode_session_status
from .token_usage import TokenUsage, decode_token_usage
from .tool_definition import read_tool_definition_list

if TYPE_CHECKING:
    from .tool_definition import ToolDefinition


@model
class Session(Model):
    """A conversation with an agent. Everything that happens in it is an event of its log. Fields
    without a value are left out; `tags` is always there.

    Attributes:
        id: Identifies the session; begins with `session_`.
        organization_id: The organization that owns it; begins with `org_`.
        workspace_id: The workspace whose files it works on; begins with `wsp_`. Several
            sessions can share one.
        harness_id: The harness that it runs on; begins with `harness_`.
        agent_id: The agent that answers; begins with `agent_`. Absent in a session of a harness
            alone.
        agent_version_id: The version of the agent that the session has kept since it was
            created; begins with `agentver_`.
        agent_identity_id: Who the agent is when it works unattended; begins with `identity_`.
        owner_principal_id: Who owns the session; begins with `principal_`.
        owner: The owner in more words.
        effective_owner: The owner in whose name things are done, where that is another one.
        resolved_owner_user_id: The person at the end of the line of owners, as a bare UUID with
            dashes.
        title: A name for people to read.
        locale: Language and region that the agent keeps to, as a BCP 47 tag such as `pt-PT`.
        preview: The beginning of the first user message.
        output_preview: The beginning of the agent's latest answer.
        system_prompt: Instructions of this session alone. They go before those of the agent.
        tags: Labels to find sessions by.
        model_id: The model of this session, before that of agent and harness; begins with
            `model_`.
        capabilities: What the session can do beyond its agent. Added after the agent's own.
        tools: Tools that the client carries out, beyond those of the agent.
        mcpServers: MCP servers of this session alone, by the names that you give them. Left out
            when there are none.
        initial_files: Files that were put into the workspace at the start. One with the path of
            an agent's file replaces it.
        hints: What the client can handle, for every turn. A message can overrule it key by key.
        network_access: Which hosts the session can reach.
        max_iterations: How many times the model may be asked in one turn. At least 0.
        parallel_tool_calls: Whether the model may call several tools at once. False allows one
            call at a time; absent, the model provider decides.
        status: What the session is doing.
        usage: What all its turns have used together.
        features: What its capabilities give a user interface to show, such as `file_system`,
            `schedules`, `secrets`, `key_value`, `sql_database` or `leased_resources`.
        is_pinned: Whether the caller has pinned it; absent for callers that are no users.
        active_schedule_count: How many schedules are switched on in it. At least 0.
        parent_session_id: The session that started this one for a subagent; begins with
            `session_`.
        forked_from_session_id: The session that this one was forked from; begins with
            `session_`.
        forked_from_sequence: The last event of that session that this one has taken over.
        blueprint_id: The blueprint that the agent is built from, in place of agent and harness.
        blueprint_config: What the blueprint was started with.
        self_url: Address of the session in the API.
        view_url: Address of the page that shows it.
        ui_link: The same page, as a link to show to people.
        allowed_actions: What can be done with the session in its present state.
        agent_name: What the agent is called, in an app that is self-hosted; there, `agent_id`
            is the same.
        build_id: The build of that app which the session runs on.
        turn_id: The turn that has not ended, in an app that is self-hosted; begins with
            `turn_`.
        suspension_reason: Why that turn does not go on, in the words of the app.
        pending_questions: The questions that the session waits with. Only apps that are self-
            hosted tell it here.
        pending_approvals: The tool calls that wait to be approved. Only apps that are self-
            hosted tell it here.
        created_at: When it was created.
        updated_at: When it last changed.
        started_at: When its first turn began.
        finished_at: When it finished, for sessions that do.
    """

    id: str
    organization_id: str
    workspace_id: str | Unset = UNSET
    harness_id: str
    agent_id: str | None | Unset = UNSET
    agent_version_id: str | None | Unset = UNSET
    agent_identity_id: str | None | Unset = UNSET
    owner_principal_id: str | Unset = UNSET
    owner: Principal | None | Unset = UNSET
    effective_owner: Principal | None | Unset = UNSET
    resolved_owner_user_id: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    preview: str | None | Unset = UNSET
    output_preview: str | None | Unset = UNSET
    system_prompt: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    model_id: str | None | Unset = UNSET
    capabilities: list[CapabilityConfig] | Unset = UNSET
    tools: list[ToolDefinition] | Unset = UNSET
    mcpServers: dict[str, MCPServer] | Unset = UNSET
    initial_files: list[InitialFile] | Unset = UNSET
    hints: dict[str, Any] | None | Unset = UNSET
    network_access: NetworkAccess | None | Unset = UNSET
    max_iterations: int | None | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    status: SessionStatus
    usage: TokenUsage | None | Unset = UNSET
    features: list[str] | Unset = UNSET
    is_pinned: bool | None | Unset = UNSET
    active_schedule_count: int | None | Unset = UNSET
    parent_session_id: str | None | Unset = UNSET
    forked_from_session_id: str | None | Unset = UNSET
    forked_from_sequence: int | None | Unset = UNSET
    blueprint_id: str | None | Unset = UNSET
    blueprint_config: dict[str, Any] | None | Unset = UNSET
    self_url: str | Unset = UNSET
    view_url: str | Unset = UNSET
    ui_link: str | Unset = UNSET
    allowed_actions: list[AllowedAction] | Unset = UNSET
    agent_name: str | Unset = UNSET
    build_id: str | Unset = UNSET
    turn_id: str | None | Unset = UNSET
    suspension_reason: str | None | Unset = UNSET
    pending_questions: list[PendingQuestion] | Unset = UNSET
    pending_approvals: list[PendingApproval] | Unset = UNSET
    created_at: datetime
    updated_at: datetime
    started_at: datetime | None | Unset = UNSET
    finished_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "owner"
        try:
            self.id = data["id"]
            self.organization_id = data["organization_id"]
            self.workspace_id = data.get("workspace_id", UNSET)
            self.harness_id = data["harness_id"]
            self.agent_id = data.get("agent_id", UNSET)
            self.agent_version_id = data.get("agent_version_id", UNSET)
            self.agent_identity_id = data.get("agent_identity_id", UNSET)
            self.owner_principal_id = data.get("owner_principal_id", UNSET)
            value = data.get("owner", UNSET)
            self.owner = (
                value if value is UNSET else None if value is None else decode_principal(value)
            )
            at = "effective_owner"
            value = data.get("effective_owner", UNSET)
            self.effective_owner = (
                value if value is UNSET else None if value is None else decode_principal(value)
            )
            self.resolved_owner_user_id = data.get("resolved_owner_user_id", UNSET)
            self.title = data.get("title", UNSET)
            self.locale = data.get("locale", UNSET)
            self.preview = data.get("preview", UNSET)
            self.output_preview = data.get("output_preview", UNSET)
            self.system_prompt = data.get("system_prompt", UNSET)
            self.tags = data.get("tags", UNSET)
            self.model_id = data.get("model_id", UNSET)
            at = "capabilities"
            value = data.get("capabilities", UNSET)
            self.capabilities = (
                value if value is UNSET else decode_list(decode_capability_config, value)
            )
            at = "tools"
            value = data.get("tools", UNSET)
            self.tools = value if value is UNSET else read_tool_definition_list(value)
            at = "mcpServers"
            value = data.get("mcpServers", UNSET)
            self.mcpServers = value if value is UNSET else decode_map(decode_mcp_server, value)
            at = "initial_files"
            value = data.get("initial_files", UNSET)
            self.initial_files = (
                value if value is UNSET else decode_list(decode_initial_file, value)
            )
            self.hints = data.get("hints", UNSET)
            at = "network_access"
            value = data.get("network_access", UNSET)
            self.network_access = (
                value if value is UNSET else None if value is None else decode_network_access(value)
            )
            self.max_iterations = data.get("max_iterations", UNSET)
            self.parallel_tool_calls = data.get("parallel_tool_calls", UNSET)
            at = "status"
            self.status = decode_session_status(data["status"])
            at = "usage"
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
            self.features = data.get("features", UNSET)
            self.is_pinned = data.get("is_pinned", UNSET)
            self.active_schedule_count = data.get("active_schedule_count", UNSET)
            self.parent_session_id = data.get("parent_session_id", UNSET)
            self.forked_from_session_id = data.get("forked_from_session_id", UNSET)
            self.forked_from_sequence = data.get("forked_from_sequence", UNSET)
            self.blueprint_id = data.get("blueprint_id", UNSET)
            self.blueprint_config = data.get("blueprint_config", UNSET)
            self.self_url = data.get("self_url", UNSET)
            self.view_url = data.get("view_url", UNSET)
            self.ui_link = data.get("ui_link", UNSET)
            at = "allowed_actions"
            value = data.get("allowed_actions", UNSET)
            self.allowed_actions = (
                value if value is UNSET else decode_list(decode_allowed_action, value)
            )
            self.agent_name = data.get("agent_name", UNSET)
            self.build_id = data.get("build_id", UNSET)
            self.turn_id = data.get("turn_id", UNSET)
            self.suspension_reason = data.get("suspension_reason", UNSET)
            at = "pending_questions"
            value = data.get("pending_questions", UNSET)
            self.pending_questions = (
                value if value is UNSET else decode_list(decode_pending_question, value)
            )
            at = "pending_approvals"
            value = data.get("pending_approvals", UNSET)
            self.pending_approvals = (
                value if value is UNSET else decode_list(decode_pending_approval, value)
            )
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "started_at"
            value = data.get("started_at", UNSET)
            self.started_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "finished_at"
            value = data.get("finished_at", UNSET)
            self.finished_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session = Session.from_dict
