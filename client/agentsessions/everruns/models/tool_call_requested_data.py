# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .requested_tool_call import RequestedToolCall, decode_requested_tool_call
from .tool_call_summary import ToolCallSummary, decode_tool_call_summary


@model
class ToolCallRequestedData(Model):
    """What the session waits for.

    Attributes:
        tool_calls: The calls to carry out.
        tool_summaries: The same calls in a few words, to show.
        headline: What they do together, as a line to show.
        completed_headline: The same line for when they are done.
    """

    tool_calls: list[RequestedToolCall]
    tool_summaries: list[ToolCallSummary] | Unset = UNSET
    headline: str | None | Unset = UNSET
    completed_headline: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "tool_calls"
        try:
            self.tool_calls = decode_list(decode_requested_tool_call, data["tool_calls"])
            at = "tool_summaries"
            value = data.get("tool_summaries", UNSET)
            self.tool_summaries = (
                value if value is UNSET else decode_list(decode_tool_call_summary, value)
            )
            self.headline = data.get("headline", UNSET)
            self.completed_headline = data.get("completed_headline", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_tool_call_requested_data = ToolCallRequestedData.from_dict
