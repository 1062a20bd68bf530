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
class CreateAgentRequest(Model):
    """What a new agent is to be, or what the agent of this id or name is to be from now on.

    Attributes:
        id: An id that you choose; begins with `agent_`. Left out, the service makes one.
        name: Unique in the organization. Lowercase letters and digits in groups, joined by
            hyphens. At most 64 characters; must match `^[a-z0-9]+(-[a-z0-9]+)*$`.
        display_name: A name for people to read.
        description: What the agent does.
        system_prompt: Its instructions. Every request to the model begins with them.
        harness_id: The harness that its sessions run on; begins with `harness_`. Left out, the
            built-in `generic`.
        harness_name: The harness by its name, in place of `harness_id`.
        default_model_id: The model, unless session or message name another; begins with
            `model_`. Left out, that of the harness, else the service's.
        capabilities: What it can do beyond its harness.
        tools: Tools that the client carries out. Only those of the type `client_side` count.
        mcpServers: MCP servers whose tools its sessions can use, by the names that you give
            them. `mcp_servers` is understood as well.
        initial_files: Files that each new session is to find in its workspace.
        network_access: Which hosts its sessions can reach.
        max_iterations: How many times the model may be asked in one turn. At least 0.
        parallel_tool_calls: Whether the model may call several tools at once. False allows one
            call at a time; left out, the harness or the model provider decides.
        tags: Labels to find the agent by.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"env", "headers"})

    id: str | None | Unset = UNSET
    name: str
    display_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    system_prompt: str
    harness_id: str | None | Unset = UNSET
    harness_name: str | None | Unset = UNSET
    default_model_id: str | None | Unset = UNSET
    capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET
    tools: Sequence[ToolDefinition | ToolDefinitionDict] | Unset = UNSET
    mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET
    initial_files: Sequence[InitialFile | InitialFileDict] | Unset = UNSET
    network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET
    max_iterations: int | None | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "capabilities"
        try:
            self.id = data.get("id", UNSET)
            self.name = data["name"]
            self.display_name = data.get("display_name", UNSET)
            self.description = data.get("description", UNSET)
            self.system_prompt = data["system_prompt"]
            self.harness_id = data.get("harness_id", UNSET)
            self.harness_name = data.get("harness_name", UNSET)
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
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_agent_request = CreateAgentRequest.from_dict
