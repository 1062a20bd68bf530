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

from .tool_call_summary import ToolCallSummary, decode_tool_call_summary


@model
class ActStartedData(Model):
    """Which tool calls are carried out.

    Attributes:
        tool_calls: The calls.
        headline: What they do together, as a line to show.
    """

    tool_calls: list[ToolCallSummary]
    headline: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_calls = decode_list(decode_tool_call_summary, data["tool_calls"])
            self.headline = data.get("headline", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "tool_calls") from None
        self._raw = data
        return self


decode_act_started_data = ActStartedData.from_dict
