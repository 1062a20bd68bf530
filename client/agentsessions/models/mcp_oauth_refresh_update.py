# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_endpoint_auth_update import decode_token_endpoint_auth_update

if TYPE_CHECKING:
    from ._inputs import TokenEndpointAuthUpdateDict
    from .token_endpoint_auth_update import TokenEndpointAuthUpdate


@model
class MCPOAuthRefreshUpdate(Model):
    """Changes to the way an access token is renewed. The client and the token endpoint stay the
    same.

    Attributes:
        refresh_token: The new refresh token; never sent back.
        scope: The new OAuth scope of the requests; an empty string removes it.
        token_endpoint_auth: The new client secret.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "refresh_token",
        }
    )

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"client_secret"})

    refresh_token: str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    token_endpoint_auth: TokenEndpointAuthUpdate | TokenEndpointAuthUpdateDict | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.refresh_token = data.get("refresh_token", UNSET)
            self.scope = data.get("scope", UNSET)
            value = data.get("token_endpoint_auth", UNSET)
            self.token_endpoint_auth = (
                value if value is UNSET else decode_token_endpoint_auth_update(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "token_endpoint_auth") from None
        self._raw = data
        return self


decode_mcp_oauth_refresh_update = MCPOAuthRefreshUpdate.from_dict
