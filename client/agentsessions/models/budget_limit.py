# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .monetary_amount import MonetaryAmount, decode_monetary_amount

if TYPE_CHECKING:
    from ._inputs import MonetaryAmountDict


@model
class BudgetLimit(Model):
    """A limit to what a session may cost. When it is reached the session goes idle
    (`budget_reached`) and accepts only interrupts and answers to tool calls, until the limit is
    raised or lifted.

    Attributes:
        type: Always `limit`.
        max_list_cost: The limit at list prices, in whole cents.
    """

    type: Literal["limit"] = "limit"
    max_list_cost: MonetaryAmount

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["limit"] = ...,
            max_list_cost: MonetaryAmount | MonetaryAmountDict,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.max_list_cost = decode_monetary_amount(data["max_list_cost"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "max_list_cost") from None
        self._raw = data
        return self


decode_budget_limit = BudgetLimit.from_dict
