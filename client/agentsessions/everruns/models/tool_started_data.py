# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .requested_tool_call import RequestedToolCall, decode_requested_tool_call


@model
class ToolStartedData(Model):
    """Which tool call begins.

    Attributes:
        tool_call: The call.
        display_name: The tool's name for people to read.
        narration: What the call does, as a sentence to show.
        tool_call_fingerprint: The same for calls of the same tool with the same arguments.
        side_effect_class: What a repetition would do, such as `AtMostOnce` where it must not
            happen.
    """

    tool_call: RequestedToolCall
    display_name: str | None | Unset = UNSET
    narration: str | None | Unset = UNSET
    tool_call_fingerprint: str | None | Unset = UNSET
    side_effect_class: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call = decode_requested_tool_call(data["tool_call"])
            self.display_name = data.get("display_name", UNSET)
            self.narration = data.get("narration", UNSET)
            self.tool_call_fingerprint = data.get("tool_call_fingerprint", UNSET)
            self.side_effect_class = data.get("side_effect_class", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "tool_call") from None
        self._raw = data
        return self


decode_tool_started_data = ToolStartedData.from_dict
