# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TokenEndpointAuthBasicUpdate(Model):
    """A new client secret for HTTP basic authentication.

    Attributes:
        type: Always `client_secret_basic`.
        client_secret: The new client secret; the stored one stays when it is left out. The
            credential has to use a client secret already, and goes on sending it in the way it does
            now, whichever `type` is named here.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "client_secret",
        }
    )

    type: Literal["client_secret_basic"] = "client_secret_basic"
    client_secret: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.client_secret = data.get("client_secret", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_token_endpoint_auth_basic_update = TokenEndpointAuthBasicUpdate.from_dict
