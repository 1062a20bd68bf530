# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolChoiceNone(Model):
    """The model may call no tool.

    Attributes:
        mode: Always `none`.
    """

    mode: Literal["none"] = "none"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.mode = data["mode"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_choice_none = ToolChoiceNone.from_dict
