# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ToolDefinitionSummary(Model):
    """A tool in a few words.

    Attributes:
        name: What the model calls it by.
        description: What it does.
        display_name: A name for people to read.
        category: The group that it is found in when the model searches for tools.
        capability_id: The capability that brings it.
        capability_name: The name of that capability.
    """

    name: str
    description: str
    display_name: str | None | Unset = UNSET
    category: str | None | Unset = UNSET
    capability_id: str | None | Unset = UNSET
    capability_name: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.description = data["description"]
            self.display_name = data.get("display_name", UNSET)
            self.category = data.get("category", UNSET)
            self.capability_id = data.get("capability_id", UNSET)
            self.capability_name = data.get("capability_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_definition_summary = ToolDefinitionSummary.from_dict
