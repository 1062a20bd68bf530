# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .requested_tool_call import RequestedToolCall, decode_requested_tool_call


@model
class ChannelToolStartedData(Model):
    """Which tool call begins.

    Attributes:
        tool_call_id: The call. With `activity`.
        activity: What the agent is doing, as a line to show. With `activity`.
        tool_call: The call as it is. With `full`.
        display_name: The tool's name for people to read. With `full`.
        narration: What the call does, as a sentence to show. With `full`.
    """

    tool_call_id: str | Unset = UNSET
    activity: str | Unset = UNSET
    tool_call: RequestedToolCall | Unset = UNSET
    display_name: str | None | Unset = UNSET
    narration: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data.get("tool_call_id", UNSET)
            self.activity = data.get("activity", UNSET)
            value = data.get("tool_call", UNSET)
            self.tool_call = value if value is UNSET else decode_requested_tool_call(value)
            self.display_name = data.get("display_name", UNSET)
            self.narration = data.get("narration", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "tool_call") from None
        self._raw = data
        return self


decode_channel_tool_started_data = ChannelToolStartedData.from_dict
