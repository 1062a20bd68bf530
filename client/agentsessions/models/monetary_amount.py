# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .currency import Currency, decode_currency

if TYPE_CHECKING:
    from ._inputs import CurrencyLiteral


@model
class MonetaryAmount(Model):
    """An amount of money.

    Attributes:
        amount: The amount in the currency's smallest unit (cents for USD), as a decimal string.
            `2500` is 25 dollars. Must match `^(0|[1-9][0-9]*)$`.
        currency: The currency of the amount.
    """

    amount: str
    currency: Currency

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            amount: str,
            currency: Currency | CurrencyLiteral,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.amount = data["amount"]
            self.currency = decode_currency(data["currency"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "currency") from None
        self._raw = data
        return self


decode_monetary_amount = MonetaryAmount.from_dict
