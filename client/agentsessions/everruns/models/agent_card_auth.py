# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .auth_type import AuthType, decode_auth_type


@model
class AgentCardAuth(Model):
    """A way to identify oneself to a channel.

    Attributes:
        type: The way.
        issuer: Who issues the tokens, for `oidc`.
    """

    type: AuthType
    issuer: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = decode_auth_type(data["type"])
            self.issuer = data.get("issuer", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "type") from None
        self._raw = data
        return self


decode_agent_card_auth = AgentCardAuth.from_dict
