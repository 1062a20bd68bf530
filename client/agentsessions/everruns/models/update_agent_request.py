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
from .lifecycle_status import LifecycleStatus, decode_lifecycle_status
from .mcp_server import MCPServer, decode_mcp_server
from .network_access import NetworkAccess, decode_network_access
from .tool_definition import read_tool_definition_list

if TYPE_CHECKING:
    from ._inputs import (
        CapabilityConfigDict,
        InitialFileDict,
        LifecycleStatusLiteral,
        MCPServerDict,
        NetworkAccessDict,
        ToolDefinitionDict,
    )
    from .tool_definition import ToolDefinition


@model
class UpdateAgentRequest(Model):
    """What to change of an agent. What is left out stays; null removes.

    Attributes:
        name: The new name, unique in the organization. At most 64 characters; must match
            `^[a-z0-9]+(-[a-z0-9]+)*$`.
        display_name: The new name for people to read.
        description: What the agent does.
        system_prompt: The new instructions.
        harness_id: The harness that its sessions run on from now on; begins with `harness_`.
        harness_name: The harness by its name, in place of `harness_id`.
        default_model_id: The model, unless session or message name another; begins with
            `model_`.
        capabilities: All its capabilities, in place of those that it has.
        tools: All its tools, in place of those that it has.
        mcpServers: All its MCP servers, in place of those that it has.
        initial_files: All its files, in place of those that it has.
        network_access: Which hosts its sessions can reach.
        max_iterations: How many times the model may be asked in one turn. At least 0.
        parallel_tool_calls: Whether the model may call several tools at once.
        tags: All its labels, in place of those that it has.
        status: Whether it can be used.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"env", "headers"})

    name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    system_prompt: str | None | Unset = UNSET
    harness_id: str | None | Unset = UNSET
    harness_name: str | None | Unset = UNSET
    default_model_id: str | None | Unset = UNSET
    capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | None | Unset = UNSET
    tools: Sequence[ToolDefinition | ToolDefinitionDict] | None | Unset = UNSET
    mcpServers: Mapping[str, MCPServer | MCPServerDict] | None | Unset = UNSET
    initial_files: Sequence[InitialFile | InitialFileDict] | None | Unset = UNSET
    network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET
    max_iterations: int | None | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    tags: Sequence[str] | None | Unset = UNSET
    status: LifecycleStatus | LifecycleStatusLiteral | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "capabilities"
        try:
            self.name = data.get("name", UNSET)
            self.display_name = data.get("display_name", UNSET)
            self.description = data.get("description", UNSET)
            self.system_prompt = data.get("system_prompt", UNSET)
            self.harness_id = data.get("harness_id", UNSET)
            self.harness_name = data.get("harness_name", UNSET)
            self.default_model_id = data.get("default_model_id", UNSET)
            value = data.get("capabilities", UNSET)
            self.capabilities = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_capability_config, value)
            )
            at = "tools"
            value = data.get("tools", UNSET)
            self.tools = (
                value
                if value is UNSET
                else None
                if value is None
                else read_tool_definition_list(value)
            )
            at = "mcpServers"
            value = data.get("mcpServers", UNSET)
            self.mcpServers = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_map(decode_mcp_server, value)
            )
            at = "initial_files"
            value = data.get("initial_files", UNSET)
            self.initial_files = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_initial_file, value)
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
            value = data.get("status", UNSET)
            self.status = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_lifecycle_status(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_update_agent_request = UpdateAgentRequest.from_dict
