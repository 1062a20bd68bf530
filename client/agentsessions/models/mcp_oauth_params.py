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

from .mcp_oauth_refresh_params import MCPOAuthRefreshParams, decode_mcp_oauth_refresh_params

if TYPE_CHECKING:
    from ._inputs import MCPOAuthRefreshParamsDict


@model
class MCPOAuthParams(Model):
    """An OAuth access token for one MCP server, and how to renew it.

    Attributes:
        type: Always `mcp_oauth`.
        mcp_server_url: The MCP server that the credential is for; it cannot be changed later.
            Another active credential of the vault for the same server is refused with 409. Sessions
            compare URLs without regard to the case of the host, the default port and a slash at the
            end.
        access_token: The token that is sent to the MCP server; never sent back.
        expires_at: When the access token expires, a time in the future; left out or null when
            that is not known.
        refresh: How the service can renew the access token. Without it, the credential stops
            working when the token expires.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "access_token",
        }
    )

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"client_secret", "refresh_token"})

    type: Literal["mcp_oauth"] = "mcp_oauth"
    mcp_server_url: str
    access_token: str
    expires_at: datetime | str | None | Unset = UNSET
    refresh: MCPOAuthRefreshParams | MCPOAuthRefreshParamsDict | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "expires_at"
        try:
            self.type = data["type"]
            self.mcp_server_url = data["mcp_server_url"]
            self.access_token = data["access_token"]
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
                else decode_mcp_oauth_refresh_params(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_mcp_oauth_params = MCPOAuthParams.from_dict
