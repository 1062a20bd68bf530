# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class FreshIngredient(Model):
    """It was alive not long ago.

    Attributes:
        kind: Always `fresh`.
        name: What it is called.
        type: What sort it is.
    """

    kind: Literal["fresh"] = "fresh"
    name: str
    type: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.name = data["name"]
            self.type = data.get("type", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_fresh_ingredient = FreshIngredient.from_dict
