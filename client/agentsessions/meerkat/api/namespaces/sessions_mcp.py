# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""MCP servers whose tools a session has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import MCPServerDict
    from ...models.mcp_change import MCPChange
    from ...models.mcp_server import MCPServer


class _SessionsMcp:
    @operation
    def add(
        self,
        id: str,
        *,
        session_id: str | Unset = UNSET,
        server_config: MCPServer | MCPServerDict,
        persisted: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[MCPChange, MCPChange]:
        """Add an MCP server.

        Gives a session the tools of an MCP server from its next turn on; whether it could
        be reached is told by `tool_config_changed` then. Refused with 409 for a session
        from before the server's last start. Not safe to repeat: a second call may be
        refused because the server is there.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            session_id: The session, as in the path. Another one is refused with 400.
            server_config: The server.
            persisted: Whether it is written to the server's configuration too. Default: False.
            options: What this call does differently from its client.
        """
        return api.sessions_mcp_add.call(
            id,
            body={
                "session_id": session_id,
                "server_config": server_config,
                "persisted": persisted,
            },
            options=options,
        )

    @operation
    def reload(
        self,
        id: str,
        *,
        session_id: str | Unset = UNSET,
        server_name: str | None | Unset = UNSET,
        persisted: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[MCPChange, MCPChange]:
        """Reload MCP servers.

        Connects to one MCP server anew, or to all of them, before the next turn. Safe to
        repeat.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            session_id: The session, as in the path. Another one is refused with 400.
            server_name: One server; null or absent stands for all.
            persisted: Whether the change is written to the server's configuration too. Default:
                False.
            options: What this call does differently from its client.
        """
        return api.sessions_mcp_reload.call(
            id,
            body={
                "session_id": session_id,
                "server_name": server_name,
                "persisted": persisted,
            },
            options=options,
        )

    @operation
    def remove(
        self,
        id: str,
        *,
        session_id: str | Unset = UNSET,
        server_name: str,
        persisted: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[MCPChange, MCPChange]:
        """Remove an MCP server.

        Takes the tools of an MCP server from a session, from its next turn on. Not safe to
        repeat: a second call may be refused because the server is gone.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            session_id: The session, as in the path. Another one is refused with 400.
            server_name: The server.
            persisted: Whether it is taken from the server's configuration too. Default: False.
            options: What this call does differently from its client.
        """
        return api.sessions_mcp_remove.call(
            id,
            body={
                "session_id": session_id,
                "server_name": server_name,
                "persisted": persisted,
            },
            options=options,
        )


class SessionsMcp(_SessionsMcp, SyncNamespace):
    """MCP servers whose tools a session has."""


class AsyncSessionsMcp(_SessionsMcp, AsyncNamespace):
    """MCP servers whose tools a session has."""
