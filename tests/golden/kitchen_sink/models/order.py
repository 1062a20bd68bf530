# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

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
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "recipe") from None
        self._raw = data
        return self


decode_order = Order.from_dict
