# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .garnish_name import GarnishName, decode_garnish_name
from .ingredient import decode_ingredient

if TYPE_CHECKING:
    from ._inputs import GarnishNameLiteral, IngredientDict
    from .ingredient import Ingredient


@model
class ChopStep(Model):
    """Cut something.

    Attributes:
        type: Always `chop`.
        what: What to cut.
        garnish: What to put on top.
    """

    type: Literal["chop"] = "chop"
    what: Ingredient | str
    garnish: Ingredient | GarnishName | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["chop"] = ...,
            what: Ingredient | IngredientDict | str,
            garnish: Ingredient | IngredientDict | GarnishName | GarnishNameLiteral | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "what"
        try:
            self.type = data["type"]
            value = data["what"]
            self.what = decode_ingredient(value) if value.__class__ is dict else value
            at = "garnish"
            value = data.get("garnish", UNSET)
            self.garnish = (
                value
                if value is UNSET
                else decode_ingredient(value)
                if value.__class__ is dict
                else decode_garnish_name(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_chop_step = ChopStep.from_dict
