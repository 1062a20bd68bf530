# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .ingredient import decode_ingredient

if TYPE_CHECKING:
    from ._inputs import IngredientDict
    from .ingredient import Ingredient


@model
class TinnedIngredient(Model):
    """It keeps for ever.

    Attributes:
        kind: Always `tinned`.
        contents: What is in it, perhaps another tin.
    """

    kind: Literal["tinned"] = "tinned"
    contents: Ingredient

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["tinned"] = ...,
            contents: Ingredient | IngredientDict,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.contents = decode_ingredient(data["contents"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "contents") from None
        self._raw = data
        return self


decode_tinned_ingredient = TinnedIngredient.from_dict
