# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .budget_type import BudgetType, decode_budget_type


@model
class BudgetWarningEvent(Model):
    """A limit is near.

    Attributes:
        type: Always `budget_warning`.
        budget_type: Which limit.
        used: How much is used. Tokens, calls, or whole seconds. At least 0.
        limit: How much there is, in the same unit. At least 0.
        percent: The share that is used, from 0 to 1.
    """

    type: Literal["budget_warning"] = "budget_warning"
    budget_type: BudgetType
    used: int
    limit: int
    percent: float

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.budget_type = decode_budget_type(data["budget_type"])
            self.used = data["used"]
            self.limit = data["limit"]
            self.percent = data["percent"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "budget_type") from None
        self._raw = data
        return self


decode_budget_warning_event = BudgetWarningEvent.from_dict
