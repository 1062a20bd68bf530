# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class UtensilSupply(Model):
    """Something to cook with.

    Attributes:
        kind: Always `utensil`.
        name: What it is called.
    """

    kind: Literal["utensil"] = "utensil"
    name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.name = data["name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_utensil_supply = UtensilSupply.from_dict
