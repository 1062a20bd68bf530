# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .disputed_accounting import DisputedAccounting, decode_disputed_accounting


@model
class TurnUsageAccountingIdentityDisputedEvent(Model):
    """The provider counts for another model than was asked.

    Attributes:
        type: Always `turn_usage_accounting_identity_disputed`.
        session_id: The session, as a UUID.
        dispute: For which.
    """

    type: Literal["turn_usage_accounting_identity_disputed"] = (
        "turn_usage_accounting_identity_disputed"
    )
    session_id: str
    dispute: DisputedAccounting

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.dispute = decode_disputed_accounting(data["dispute"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "dispute") from None
        self._raw = data
        return self


decode_turn_usage_accounting_identity_disputed_event = (
    TurnUsageAccountingIdentityDisputedEvent.from_dict
)
