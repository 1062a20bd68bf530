# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model
from agentsessions.core.values.unset import UNSET, Unset

from .heat_curve import HeatCurve
from .heat_level import HeatLevel, decode_heat_level
from .recipe import Recipe


@model
class BakeStep(Model):
    """Put something in the oven.

    Attributes:
        type: Always `oven.bake`.
        heat: How hot the oven is.
        recipe: A recipe of its own for what goes in.
    """

    type: Literal["oven.bake"] = "oven.bake"
    heat: HeatLevel | str | HeatCurve
    recipe: Recipe | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        at = ""
        try:
            self.type = data["type"]
            at = "heat"
            value = data["heat"]
            self.heat = (
                HeatCurve.from_dict(value) if value.__class__ is dict else decode_heat_level(value)
            )
            at = "recipe"
            value = data.get("recipe", UNSET)
            self.recipe = value if value is UNSET else Recipe.from_dict(value)
        except MISFITS as error:
            raise misfit(error, cls, data, at) from None
        self._raw = data
        return self
