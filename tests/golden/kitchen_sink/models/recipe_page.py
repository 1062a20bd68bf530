# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, decode_list, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset

from .recipe import Recipe, decode_recipe


@model
class RecipePage(Model):
    """One page of recipes.

    Attributes:
        items: The recipes.
        next_cursor: Where to go on; null on the last page.
    """

    items: list[Recipe]
    next_cursor: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.items = decode_list(decode_recipe, data["items"])
            self.next_cursor = data.get("next_cursor", UNSET)
        except MISFITS as error:
            raise misfit(error, cls, data, "items") from None
        self._raw = data
        return self


decode_recipe_page = RecipePage.from_dict
