# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .unmeasured_accounting import UnmeasuredAccounting, decode_unmeasured_accounting


@model
class TurnUsageAccountingUnmeasuredEvent(Model):
    """The provider does not say what a request has used.

    Attributes:
        type: Always `turn_usage_accounting_unmeasured`.
        session_id: The session, as a UUID.
        unmeasured: Whose request it was.
    """

    type: Literal["turn_usage_accounting_unmeasured"] = "turn_usage_accounting_unmeasured"
    session_id: str
    unmeasured: UnmeasuredAccounting

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.unmeasured = decode_unmeasured_accounting(data["unmeasured"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "unmeasured") from None
        self._raw = data
        return self


decode_turn_usage_accounting_unmeasured_event = TurnUsageAccountingUnmeasuredEvent.from_dict
