# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TokenEndpointAuthPostParams(Model):
    """The client secret goes out in the body of the request.

    Attributes:
        type: Always `client_secret_post`.
        client_secret: The client secret, known to the token endpoint; never sent back.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "client_secret",
        }
    )

    type: Literal["client_secret_post"] = "client_secret_post"
    client_secret: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.client_secret = data["client_secret"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_token_endpoint_auth_post_params = TokenEndpointAuthPostParams.from_dict
