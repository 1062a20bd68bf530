# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .trust_grant_status import TrustGrantStatus, decode_trust_grant_status


@model
class TrustGrant(Model):
    """The state of one trust grant, an approval that Anthropic gives to the person or company of a
    profile.

    Attributes:
        status: How Anthropic has decided.
    """

    status: TrustGrantStatus

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.status = decode_trust_grant_status(data["status"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "status") from None
        self._raw = data
        return self


decode_trust_grant = TrustGrant.from_dict
