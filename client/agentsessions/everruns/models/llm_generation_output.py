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


@model
class LLMGenerationOutput(Model):
    """What a model answered.

    Attributes:
        text: Its text; null or absent if it only calls tools.
        tool_calls: Its calls.
    """

    text: str | None | Unset = UNSET
    tool_calls: list[RequestedToolCall] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.text = data.get("text", UNSET)
            value = data.get("tool_calls", UNSET)
            self.tool_calls = (
                value if value is UNSET else decode_list(decode_requested_tool_call, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "tool_calls") from None
        self._raw = data
        return self


decode_llm_generation_output = LLMGenerationOutput.from_dict
