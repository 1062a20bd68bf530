# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ToolCallSummary(Model):
    """A call in a few words.

    Attributes:
        id: Identifies the call.
        name: The tool.
        display_name: The tool's name for people to read.
        narration: What the call does, as a sentence to show.
        completed_narration: The same sentence for when it is done.
    """

    id: str
    name: str
    display_name: str | None | Unset = UNSET
    narration: str | None | Unset = UNSET
    completed_narration: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.display_name = data.get("display_name", UNSET)
            self.narration = data.get("narration", UNSET)
            self.completed_narration = data.get("completed_narration", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_call_summary = ToolCallSummary.from_dict
