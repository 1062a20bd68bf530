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
from .lifecycle_status import LifecycleStatus, decode_lifecycle_status
from .mcp_server import MCPServer, decode_mcp_server
from .network_access import NetworkAccess, decode_network_access
from .token_usage import TokenUsage, decode_token_usage
from .tool_definition import read_tool_definition_list

if TYPE_CHECKING:
    from .tool_definition import ToolDefinition


@model
class Agent(Model):
    """A saved configuration: instructions, tools and capabilities on a harness. Sessions run it.

    Attributes:
        id: Identifies the agent; begins with `agent_`.
        name: Unique in the organization. Lowercase letters and digits in groups, joined by
            hyphens.
        display_name: A name for people to read; without one, `name` stands for it.
        description: What the agent does.
        system_prompt: Its instructions. Every request to the model begins with them.
        harness_id: The harness that its sessions run on; begins with `harness_`.
        default_model_id: The model, unless session or message name another; begins with
            `model_`.
        capabilities: What it can do beyond its harness.
        tools: Tools that the client carries out.
        mcpServers: MCP servers whose tools its sessions can use, by the names that you give
            them.
        initial_files: Files that each new session finds in its workspace.
        network_access: Which hosts its sessions can reach.
        max_iterations: How many times the model may be asked in one turn. At least 0.
        parallel_tool_calls: Whether the model may call several tools at once. False allows one
            call at a time; absent, the model provider decides.
        tags: Labels to find agents by.
        status: Whether it can be used.
        default_version_id: The version that new sessions keep to; begins with `agentver_`.
        forked_from_agent_id: The agent that it was forked from; begins with `agent_`.
        forked_from_version_id: The version of that agent.
        root_agent_id: The first agent in the line of forks; begins with `agent_`.
        usage: What all its sessions have used together.
        session_count: How many sessions run it. Only in lists and when it is read by id. At
            least 0.
        app_count: How many channels offer it. Only in lists and when it is read by id. At least
            0.
        self_url: Address of the agent in the API.
        view_url: Address of the page that shows it.
        ui_link: The same page, as a link to show to people.
        allowed_actions: What can be done with the agent in its present state.
        created_at: When it was created.
        updated_at: When it last changed.
        archived_at: When it was archived; null or absent while it is not.
        deleted_at: When it was deleted; null or absent while it is not.
    """

    id: str
    name: str
    display_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    system_prompt: str
    harness_id: str | Unset = UNSET
    default_model_id: str | None | Unset = UNSET
    capabilities: list[CapabilityConfig] | Unset = UNSET
    tools: list[ToolDefinition] | Unset = UNSET
    mcpServers: dict[str, MCPServer] | Unset = UNSET
    initial_files: list[InitialFile] | Unset = UNSET
    network_access: NetworkAccess | None | Unset = UNSET
    max_iterations: int | None | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    status: LifecycleStatus
    default_version_id: str | None | Unset = UNSET
    forked_from_agent_id: str | None | Unset = UNSET
    forked_from_version_id: str | None | Unset = UNSET
    root_agent_id: str | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET
    session_count: int | Unset = UNSET
    app_count: int | Unset = UNSET
    self_url: str | Unset = UNSET
    view_url: str | Unset = UNSET
    ui_link: str | Unset = UNSET
    allowed_actions: list[AllowedAction] | Unset = UNSET
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None | Unset = UNSET
    deleted_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "capabilities"
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.display_name = data.get("display_name", UNSET)
            self.description = data.get("description", UNSET)
            self.system_prompt = data["system_prompt"]
            self.harness_id = data.get("harness_id", UNSET)
            self.default_model_id = data.get("default_model_id", UNSET)
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
            at = "network_access"
            value = data.get("network_access", UNSET)
            self.network_access = (
                value if value is UNSET else None if value is None else decode_network_access(value)
            )
            self.max_iterations = data.get("max_iterations", UNSET)
            self.parallel_tool_calls = data.get("parallel_tool_calls", UNSET)
            self.tags = data.get("tags", UNSET)
            at = "status"
            self.status = decode_lifecycle_status(data["status"])
            self.default_version_id = data.get("default_version_id", UNSET)
            self.forked_from_agent_id = data.get("forked_from_agent_id", UNSET)
            self.forked_from_version_id = data.get("forked_from_version_id", UNSET)
            self.root_agent_id = data.get("root_agent_id", UNSET)
            at = "usage"
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
            self.session_count = data.get("session_count", UNSET)
            self.app_count = data.get("app_count", UNSET)
            self.self_url = data.get("self_url", UNSET)
            self.view_url = data.get("view_url", UNSET)
            self.ui_link = data.get("ui_link", UNSET)
            at = "allowed_actions"
            value = data.get("allowed_actions", UNSET)
            self.allowed_actions = (
                value if value is UNSET else decode_list(decode_allowed_action, value)
            )
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "deleted_at"
            value = data.get("deleted_at", UNSET)
            self.deleted_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent = Agent.from_dict
