# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_endpoint_auth import decode_token_endpoint_auth

if TYPE_CHECKING:
    from .token_endpoint_auth import TokenEndpointAuth


@model
class MCPOAuthRefresh(Model):
    """How the service renews an access token, without the refresh token itself.

    Attributes:
        client_id: The OAuth client that the service acts as.
        token_endpoint: The URL at which new access tokens are requested.
        token_endpoint_auth: How the client proves to the token endpoint who it is.
        resource: The OAuth resource indicator that the requests carry; null or absent when
            there is none.
        scope: The OAuth scope that the requests ask for; null or absent when there is none.
    """

    client_id: str
    token_endpoint: str
    token_endpoint_auth: TokenEndpointAuth
    resource: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.client_id = data["client_id"]
            self.token_endpoint = data["token_endpoint"]
            self.token_endpoint_auth = decode_token_endpoint_auth(data["token_endpoint_auth"])
            self.resource = data.get("resource", UNSET)
            self.scope = data.get("scope", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "token_endpoint_auth") from None
        self._raw = data
        return self


decode_mcp_oauth_refresh = MCPOAuthRefresh.from_dict
