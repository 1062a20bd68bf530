# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class Quantity(Model):
    """An exact amount.

    Attributes:
        value: How many.
        unit: Of what. Default: `gram`.
    """

    value: float
    unit: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.value = data["value"]
            self.unit = data.get("unit", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_quantity = Quantity.from_dict
