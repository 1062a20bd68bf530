# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset


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
        except MISFITS as error:
            raise misfit(error, cls, data, "") from None
        self._raw = data
        return self


decode_quantity = Quantity.from_dict
