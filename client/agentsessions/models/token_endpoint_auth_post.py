# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TokenEndpointAuthPost(Model):
    """The client secret goes out in the body of the request.

    Attributes:
        type: Always `client_secret_post`.
    """

    type: Literal["client_secret_post"] = "client_secret_post"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_token_endpoint_auth_post = TokenEndpointAuthPost.from_dict
