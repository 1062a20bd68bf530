# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class Rating(Model):
    """What one thinks of a recipe.

    Attributes:
        recipe: The recipe.
        stars: How good it is. 1 to 5.
    """

    recipe: str | Unset = UNSET
    stars: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.recipe = data.get("recipe", UNSET)
            self.stars = data["stars"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_rating = Rating.from_dict
