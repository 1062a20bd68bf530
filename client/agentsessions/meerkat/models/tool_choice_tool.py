# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolChoiceTool(Model):
    """The model has to call one certain tool.

    Attributes:
        mode: Always `tool`.
        name: The tool.
    """

    mode: Literal["tool"] = "tool"
    name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.mode = data["mode"]
            self.name = data["name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_choice_tool = ToolChoiceTool.from_dict
