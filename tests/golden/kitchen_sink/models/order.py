# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset

from .recipe import Recipe, decode_recipe


@model
class Order(Model):
    """Something that a guest wants.

    Attributes:
        id: Identifies the order.
        recipe: What to cook.
    """

    id: str
    recipe: Recipe | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data.get("recipe", UNSET)
            self.recipe = value if value is UNSET else decode_recipe(value)
        except MISFITS as error:
            raise misfit(error, cls, data, "recipe") from None
        self._raw = data
        return self


decode_order = Order.from_dict
