# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolChoiceAuto(Model):
    """The model calls a tool or none, as it likes.

    Attributes:
        mode: Always `auto`.
    """

    mode: Literal["auto"] = "auto"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.mode = data["mode"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_choice_auto = ToolChoiceAuto.from_dict
