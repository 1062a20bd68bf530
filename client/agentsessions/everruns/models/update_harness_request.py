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

if TYPE_CHECKING:
    from ._inputs import (
        CapabilityConfigDict,
        InitialFileDict,
        LifecycleStatusLiteral,
        MCPServerDict,
        NetworkAccessDict,
    )


@model
class UpdateHarnessRequest(Model):
    """What to change of a harness. What is left out stays; null removes.

    Attributes:
        name: The new name, unique in the organization. At most 64 characters; must match
            `^[a-z0-9]+(-[a-z0-9]+)*$`.
        display_name: The new name for people to read.
        description: What the harness is for.
        system_prompt: The new base instructions.
        parent_harness_id: The harness that it builds on from now on; begins with `harness_`.
        default_model_id: The model, if neither message, session nor agent names one; begins
            with `model_`.
        capabilities: All its capabilities, in place of those that it has.
        mcpServers: All its MCP servers, in place of those that it has.
        initial_files: All its files, in place of those that it has.
        network_access: Which hosts sessions can reach.
        embedder_metadata: All its keys and values, in place of those that it has.
        tags: All its labels, in place of those that it has.
        status: Whether it can be used.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"env", "headers"})

    name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    system_prompt: str | None | Unset = UNSET
    parent_harness_id: str | None | Unset = UNSET
    default_model_id: str | None | Unset = UNSET
    capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | None | Unset = UNSET
    mcpServers: Mapping[str, MCPServer | MCPServerDict] | None | Unset = UNSET
    initial_files: Sequence[InitialFile | InitialFileDict] | None | Unset = UNSET
    network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET
    embedder_metadata: Mapping[str, str] | None | Unset = UNSET
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
            self.parent_harness_id = data.get("parent_harness_id", UNSET)
            self.default_model_id = data.get("default_model_id", UNSET)
            value = data.get("capabilities", UNSET)
            self.capabilities = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_capability_config, value)
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
            self.embedder_metadata = data.get("embedder_metadata", UNSET)
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


decode_update_harness_request = UpdateHarnessRequest.from_dict
