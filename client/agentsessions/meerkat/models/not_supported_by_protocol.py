# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .not_supported_by_protocol_details import (
    NotSupportedByProtocolDetails,
    decode_not_supported_by_protocol_details,
)


@model
class NotSupportedByProtocol(Model):
    """A capability that is not offered over HTTP.

    Attributes:
        NotSupportedByProtocol: Why not.
    """

    NotSupportedByProtocol: NotSupportedByProtocolDetails

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.NotSupportedByProtocol = decode_not_supported_by_protocol_details(
                data["NotSupportedByProtocol"]
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "NotSupportedByProtocol") from None
        self._raw = data
        return self


decode_not_supported_by_protocol = NotSupportedByProtocol.from_dict
