# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TokenEndpointAuthNone(Model):
    """The client is public and has no secret.

    Attributes:
        type: Always `none`.
    """

    type: Literal["none"] = "none"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_token_endpoint_auth_none = TokenEndpointAuthNone.from_dict
