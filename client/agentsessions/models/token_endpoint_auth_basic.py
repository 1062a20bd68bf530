# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TokenEndpointAuthBasic(Model):
    """The client secret goes out with HTTP basic authentication.

    Attributes:
        type: Always `client_secret_basic`.
    """

    type: Literal["client_secret_basic"] = "client_secret_basic"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_token_endpoint_auth_basic = TokenEndpointAuthBasic.from_dict
