# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .heat_curve import HeatCurve, decode_heat_curve
from .heat_level import HeatLevel, decode_heat_level
from .recipe import Recipe, decode_recipe

if TYPE_CHECKING:
    from ._inputs import HeatCurveDict, HeatLevelLiteral, RecipeDict


@model
class BakeStep(Model):
    """Put something in the oven.

    Attributes:
        type: Always `oven.bake`.
        heat: How hot the oven is.
        recipe: A recipe of its own for what goes in.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"pin"})

    type: Literal["oven.bake"] = "oven.bake"
    heat: HeatLevel | HeatCurve
    recipe: Recipe | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["oven.bake"] = ...,
            heat: HeatLevel | HeatLevelLiteral | HeatCurve | HeatCurveDict,
            recipe: Recipe | RecipeDict | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "heat"
        try:
            self.type = data["type"]
            value = data["heat"]
            self.heat = (
                decode_heat_curve(value) if value.__class__ is dict else decode_heat_level(value)
            )
            at = "recipe"
            value = data.get("recipe", UNSET)
            self.recipe = value if value is UNSET else decode_recipe(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_bake_step = BakeStep.from_dict
