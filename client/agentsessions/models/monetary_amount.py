# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new

from .currency import Currency, decode_currency


@model
class MonetaryAmount(Model):
    """An amount of money.

    Attributes:
        amount: The amount in the currency's smallest unit (cents for USD), as a decimal string.
            `2500` is 25 dollars. Must match `^(0|[1-9][0-9]*)$`.
        currency: The currency of the amount.
    """

    amount: str
    currency: Currency | str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = ""
        try:
            self.amount = data["amount"]
            at = "currency"
            self.currency = decode_currency(data["currency"])
        except MISFITS as error:
            raise misfit(error, cls, data, at) from None
        self._raw = data
        return self


decode_monetary_amount = MonetaryAmount.from_dict
