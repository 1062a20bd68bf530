# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class NotSupportedByProtocolDetails(Model):
    """Why something is not offered over HTTP.

    Attributes:
        reason: Why, for people to read.
    """

    reason: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason = data["reason"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_not_supported_by_protocol_details = NotSupportedByProtocolDetails.from_dict
