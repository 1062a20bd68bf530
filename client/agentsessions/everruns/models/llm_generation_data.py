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

from .event_message import EventMessage, decode_event_message
from .llm_generation_metadata import LLMGenerationMetadata, decode_llm_generation_metadata
from .llm_generation_output import LLMGenerationOutput, decode_llm_generation_output
from .tool_definition_summary import ToolDefinitionSummary, decode_tool_definition_summary


@model
class LLMGenerationData(Model):
    """A request to a model, and its answer.

    Attributes:
        messages: The messages that were sent, with the instructions.
        tools: The tools that the model was given.
        output: What it answered.
        metadata: How it went.
    """

    messages: list[EventMessage]
    tools: list[ToolDefinitionSummary] | Unset = UNSET
    output: LLMGenerationOutput
    metadata: LLMGenerationMetadata

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "messages"
        try:
            self.messages = decode_list(decode_event_message, data["messages"])
            at = "tools"
            value = data.get("tools", UNSET)
            self.tools = (
                value if value is UNSET else decode_list(decode_tool_definition_summary, value)
            )
            at = "output"
            self.output = decode_llm_generation_output(data["output"])
            at = "metadata"
            self.metadata = decode_llm_generation_metadata(data["metadata"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_llm_generation_data = LLMGenerationData.from_dict
