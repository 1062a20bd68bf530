# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .mcp_oauth_refresh import MCPOAuthRefresh, decode_mcp_oauth_refresh


@model
class MCPOAuth(Model):
    """An OAuth access token for one MCP server.

    Attributes:
        type: Always `mcp_oauth`.
        mcp_server_url: The MCP server that the credential is for. A server of a session matches
            when its URL is the same, the case of the host, the default port and a slash at the end
            aside.
        expires_at: When the access token expires; null or absent when that is not known.
        refresh: How the service renews the access token; null or absent when it cannot.
    """

    type: Literal["mcp_oauth"] = "mcp_oauth"
    mcp_server_url: str
    expires_at: datetime | None | Unset = UNSET
    refresh: MCPOAuthRefresh | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "expires_at"
        try:
            self.type = data["type"]
            self.mcp_server_url = data["mcp_server_url"]
            value = data.get("expires_at", UNSET)
            self.expires_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "refresh"
            value = data.get("refresh", UNSET)
            self.refresh = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_mcp_oauth_refresh(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_mcp_oauth = MCPOAuth.from_dict
