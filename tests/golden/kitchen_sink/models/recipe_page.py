# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

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
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "items") from None
        self._raw = data
        return self


decode_recipe_page = RecipePage.from_dict
