# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_usage import TokenUsage, decode_token_usage


@model
class ReasonCompletedData(Model):
    """What the model wants.

    Attributes:
        success: Whether the model answered.
        has_tool_calls: Whether it calls tools. If not, the turn ends.
        tool_call_count: How many calls it makes. At least 0.
        text_preview: The beginning of its text, at most 200 characters.
        error: Why it did not answer.
        duration_ms: How long it took, in milliseconds. At least 0.
        usage: What it has used.
    """

    success: bool
    has_tool_calls: bool
    tool_call_count: int
    text_preview: str | None | Unset = UNSET
    error: str | None | Unset = UNSET
    duration_ms: int | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.success = data["success"]
            self.has_tool_calls = data["has_tool_calls"]
            self.tool_call_count = data["tool_call_count"]
            self.text_preview = data.get("text_preview", UNSET)
            self.error = data.get("error", UNSET)
            self.duration_ms = data.get("duration_ms", UNSET)
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "usage") from None
        self._raw = data
        return self


decode_reason_completed_data = ReasonCompletedData.from_dict
