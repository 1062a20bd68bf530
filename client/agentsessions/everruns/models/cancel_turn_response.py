# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .cancel_status import CancelStatus, decode_cancel_status


@model
class CancelTurnResponse(Model):
    """What became of a request to cancel.

    Attributes:
        status: Whether there was anything to cancel.
        message: The same in a sentence.
    """

    status: CancelStatus
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.status = decode_cancel_status(data["status"])
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "status") from None
        self._raw = data
        return self


decode_cancel_turn_response = CancelTurnResponse.from_dict
