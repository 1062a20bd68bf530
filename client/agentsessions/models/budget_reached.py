# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class BudgetReached(Model):
    """The list cost reached the budget. Only a raised or removed budget lets the session go on.

    Attributes:
        type: Always `budget_reached`.
    """

    type: Literal["budget_reached"] = "budget_reached"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_budget_reached = BudgetReached.from_dict
