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
from .mcp_server import MCPServer, decode_mcp_server

if TYPE_CHECKING:
    from ._inputs import CapabilityConfigDict, MCPServerDict


@model
class PreviewHarnessRequest(Model):
    """A harness that need not exist.

    Attributes:
        system_prompt: Its base instructions.
        parent_harness_id: The harness that it builds on; begins with `harness_`.
        capabilities: What sessions on it can do.
        mcpServers: Its MCP servers, by name.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"env", "headers"})

    system_prompt: str | None | Unset = UNSET
    parent_harness_id: str | None | Unset = UNSET
    capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET
    mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "capabilities"
        try:
            self.system_prompt = data.get("system_prompt", UNSET)
            self.parent_harness_id = data.get("parent_harness_id", UNSET)
            value = data.get("capabilities", UNSET)
            self.capabilities = (
                value if value is UNSET else decode_list(decode_capability_config, value)
            )
            at = "mcpServers"
            value = data.get("mcpServers", UNSET)
            self.mcpServers = value if value is UNSET else decode_map(decode_mcp_server, value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_preview_harness_request = PreviewHarnessRequest.from_dict
