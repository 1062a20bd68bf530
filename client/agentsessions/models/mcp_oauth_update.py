# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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

from .mcp_oauth_refresh_update import MCPOAuthRefreshUpdate, decode_mcp_oauth_refresh_update

if TYPE_CHECKING:
    from ._inputs import MCPOAuthRefreshUpdateDict


@model
class MCPOAuthUpdate(Model):
    """Changes to an OAuth credential. The MCP server stays the same.

    Attributes:
        type: Always `mcp_oauth`.
        access_token: The new access token; never sent back.
        expires_at: When the access token expires, a time in the future. It belongs with every
            new `access_token`: without it, the new token is taken to expire when the old one does.
        refresh: Changes to the way the access token is renewed.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "access_token",
        }
    )

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"client_secret", "refresh_token"})

    type: Literal["mcp_oauth"] = "mcp_oauth"
    access_token: str | None | Unset = UNSET
    expires_at: datetime | str | None | Unset = UNSET
    refresh: MCPOAuthRefreshUpdate | MCPOAuthRefreshUpdateDict | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "expires_at"
        try:
            self.type = data["type"]
            self.access_token = data.get("access_token", UNSET)
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
                else decode_mcp_oauth_refresh_update(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_mcp_oauth_update = MCPOAuthUpdate.from_dict
