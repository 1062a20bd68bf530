# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_endpoint_auth_params import decode_token_endpoint_auth_params

if TYPE_CHECKING:
    from ._inputs import TokenEndpointAuthParamsDict
    from .token_endpoint_auth_params import TokenEndpointAuthParams


@model
class MCPOAuthRefreshParams(Model):
    """What the service needs to renew an access token.

    Attributes:
        client_id: The OAuth client that the service acts as; it cannot be changed later.
        refresh_token: The token that is exchanged for new access tokens; never sent back.
        token_endpoint: The URL at which new access tokens are requested.
        token_endpoint_auth: How the client proves to the token endpoint who it is.
        resource: The OAuth resource indicator that the requests carry, if the token endpoint
            wants one.
        scope: The OAuth scope that the requests ask for.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "refresh_token",
        }
    )

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"client_secret"})

    client_id: str
    refresh_token: str
    token_endpoint: str
    token_endpoint_auth: TokenEndpointAuthParams | TokenEndpointAuthParamsDict
    resource: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.client_id = data["client_id"]
            self.refresh_token = data["refresh_token"]
            self.token_endpoint = data["token_endpoint"]
            self.token_endpoint_auth = decode_token_endpoint_auth_params(
                data["token_endpoint_auth"]
            )
            self.resource = data.get("resource", UNSET)
            self.scope = data.get("scope", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "token_endpoint_auth") from None
        self._raw = data
        return self


decode_mcp_oauth_refresh_params = MCPOAuthRefreshParams.from_dict
