# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RenderableJson(Model):
    """Any JSON to show.

    Attributes:
        type: Always `json`.
        value: The value.
    """

    type: Literal["json"] = "json"
    value: Any

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.value = data["value"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_renderable_json = RenderableJson.from_dict
