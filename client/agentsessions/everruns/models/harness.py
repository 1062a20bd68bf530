# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

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


@model
class Harness(Model):
    """What agents run on: base instructions and capabilities that all sessions on it have. It can
    build on another one.

    Attributes:
        id: Identifies the harness; begins with `harness_`.
        name: Unique in the organization. Lowercase letters and digits in groups, joined by
            hyphens.
        display_name: A name for people to read; without one, `name` stands for it.
        description: What the harness is for.
        system_prompt: Base instructions. Absent, the harness adds none.
        parent_harness_id: The harness that it builds on; begins with `harness_`.
        default_model_id: The model, if neither message, session nor agent names one; begins
            with `model_`.
        capabilities: What sessions on it can do.
        mcpServers: MCP servers whose tools sessions on it can use, by the names that you give
            them.
        initial_files: Files that each new session finds in its workspace.
        network_access: Which hosts sessions can reach.
        parallel_tool_calls: Whether the model may call several tools at once.
        embedder_metadata: Your own keys and values, which go along with every request to a
            model. Keys of the service's own win.
        tags: Labels to find harnesses by.
        is_built_in: Whether it belongs to the service. Such a harness can be copied, but
            neither changed nor deleted.
        status: Whether it can be used.
        session_count: How many sessions run on it. Only in lists and when it is read by id. At
            least 0.
        app_count: How many channels use it. Only in lists and when it is read by id. At least
            0.
        self_url: Address of the harness in the API.
        view_url: Address of the page that shows it.
        ui_link: The same page, as a link to show to people.
        allowed_actions: What can be done with the harness in its present state.
        created_at: When it was created.
        updated_at: When it last changed.
        archived_at: When it was archived; null or absent while it is not.
        deleted_at: When it was deleted; null or absent while it is not.
    """

    id: str
    name: str
    display_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    system_prompt: str | None | Unset = UNSET
    parent_harness_id: str | None | Unset = UNSET
    default_model_id: str | None | Unset = UNSET
    capabilities: list[CapabilityConfig] | Unset = UNSET
    mcpServers: dict[str, MCPServer] | Unset = UNSET
    initial_files: list[InitialFile] | Unset = UNSET
    network_access: NetworkAccess | None | Unset = UNSET
    parallel_tool_calls: bool | None | Unset = UNSET
    embedder_metadata: dict[str, str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    is_built_in: bool | Unset = UNSET
    status: LifecycleStatus
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
            self.system_prompt = data.get("system_prompt", UNSET)
            self.parent_harness_id = data.get("parent_harness_id", UNSET)
            self.default_model_id = data.get("default_model_id", UNSET)
            value = data.get("capabilities", UNSET)
            self.capabilities = (
                value if value is UNSET else decode_list(decode_capability_config, value)
            )
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
            self.parallel_tool_calls = data.get("parallel_tool_calls", UNSET)
            self.embedder_metadata = data.get("embedder_metadata", UNSET)
            self.tags = data.get("tags", UNSET)
            self.is_built_in = data.get("is_built_in", UNSET)
            at = "status"
            self.status = decode_lifecycle_status(data["status"])
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


decode_harness = Harness.from_dict
