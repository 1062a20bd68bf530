# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class RotateTunnelTokenRequest(Model):
    """Why a token is replaced.

    Attributes:
        reason: The reason in your own words, kept for audits.
    """

    reason: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason = data.get("reason", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_rotate_tunnel_token_request = RotateTunnelTokenRequest.from_dict
