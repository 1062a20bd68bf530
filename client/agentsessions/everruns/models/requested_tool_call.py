# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RequestedToolCall(Model):
    """A call that the model makes.

    Attributes:
        id: Identifies the call.
        name: The tool.
        arguments: What it is called with.
    """

    id: str
    name: str
    arguments: dict[str, Any]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.arguments = data["arguments"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_requested_tool_call = RequestedToolCall.from_dict
