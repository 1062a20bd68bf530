# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

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
)

from .capability_config import CapabilityConfig, decode_capability_config
from .initial_file import InitialFile, decode_initial_file
from .mcp_server import MCPServer, decode_mcp_server
from .network_access import NetworkAccess, decode_network_access
from .tool_definition import read_tool_definition_list

if TYPE_CHECKING:
    from ._inputs import (
        CapabilityConfigDict,
        InitialFileDict,
        MCPServerDict,
        NetworkAccessDict,
        ToolDefinitionDict,
    )
    from .tool_definition import ToolDefinition


@model
class CreateSessionRequest(Model):
    """What a new session is to run on and with. Nothing is required: without an agent it is a
    session of the harness alone.

    Attributes:
        agent_id: The agent that is to answer; begins with `agent_`. Excludes `agent_name`.
        agent_name: The agent by its name. Excludes `agent_id`.
        harness_id: The harness to run on; begins with `harness_`. Left out, that of the agent,
            else the organization's default, else the built-in `generic`. Excludes `harness_name`.
        harness_name: The harness by its name. Excludes `harness_id`.
        agent_identity_id: Who the agent is when it works unattended; begins with `identity_`.
        workspace_id: A workspace to share with other sessions; begins with `wsp_`. Left out,
            the session gets its own.
        title: A name for people to read.
        locale: Language and region for the agent to keep to, as a BCP 47 tag such as `pt-PT`.
        model_id: The model for this session, before that of agent and harness; begins with
            `model_`.
        system_prompt: Instructions for this session alone. They go before those of the agent.
        max_iterations: How many times the model may be asked in one turn. At least 0.
        parallel_tool_calls: Whether the model may call several tools at once. False allows one
            call at a time; left out, agent, harness or model provider decides.
        tags: Labels to find the session by.
        capabilities: What the session can do beyond its agent.
        tools: Tools that the client carries out, beyond those of the agent. Only those of the
            type `client_side` count; others are dropped, or refused with 400 where the operator
            wants that.
        initial_files: Files to put into the workspace. One with the path of an agent's file
            replaces it.
        mcpServers: MCP servers of this session alone, by the names that you give them.
            `mcp_servers` is understood as well.
        hints: What the client can handle, for every turn; a message can overrule it key by key.
        network_access: Which hosts the session can reach.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"env", "headers"})

    agent_id: str | None | Unset = UNSET
    agent_name: str | None | Unset = UNSET
    harness_id: str | None | Unset = UNSET
    harness_name: str | None | Unset = UNSET
    agent_identity_id: str | None | Unset = UNSET
    workspace_id: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    model_id: str | None | Unset = UNSET
    system_prompt: str | None | Unset = UNSET
    max_iterations: int | None | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET
    capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET
    tools: Sequence[ToolDefinition | ToolDefinitionDict] | Unset = UNSET
    initial_files: Sequence[InitialFile | InitialFileDict] | Unset = UNSET
    mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET
    hints: Mapping[str, Any] | None | Unset = UNSET
    network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "capabilities"
        try:
            self.agent_id = data.get("agent_id", UNSET)
            self.agent_name = data.get("agent_name", UNSET)
            self.harness_id = data.get("harness_id", UNSET)
            self.harness_name = data.get("harness_name", UNSET)
            self.agent_identity_id = data.get("agent_identity_id", UNSET)
            self.workspace_id = data.get("workspace_id", UNSET)
            self.title = data.get("title", UNSET)
            self.locale = data.get("locale", UNSET)
            self.model_id = data.get("model_id", UNSET)
            self.system_prompt = data.get("system_prompt", UNSET)
            self.max_iterations = data.get("max_iterations", UNSET)
            self.parallel_tool_calls = data.get("parallel_tool_calls", UNSET)
            self.tags = data.get("tags", UNSET)
            value = data.get("capabilities", UNSET)
            self.capabilities = (
                value if value is UNSET else decode_list(decode_capability_config, value)
            )
            at = "tools"
            value = data.get("tools", UNSET)
            self.tools = value if value is UNSET else read_tool_definition_list(value)
            at = "initial_files"
            value = data.get("initial_files", UNSET)
            self.initial_files = (
                value if value is UNSET else decode_list(decode_initial_file, value)
            )
            at = "mcpServers"
            value = data.get("mcpServers", UNSET)
            self.mcpServers = value if value is UNSET else decode_map(decode_mcp_server, value)
            self.hints = data.get("hints", UNSET)
            at = "network_access"
            value = data.get("network_access", UNSET)
            self.network_access = (
                value if value is UNSET else None if value is None else decode_network_access(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_session_request = CreateSessionRequest.from_dict
