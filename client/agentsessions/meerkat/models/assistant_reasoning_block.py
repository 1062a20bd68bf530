# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .assistant_reasoning import AssistantReasoning, decode_assistant_reasoning


@model
class AssistantReasoningBlock(Model):
    """A thought of the model.

    Attributes:
        block_type: Always `reasoning`.
        data: The thought.
    """

    block_type: Literal["reasoning"] = "reasoning"
    data: AssistantReasoning

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.block_type = data["block_type"]
            self.data = decode_assistant_reasoning(data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_assistant_reasoning_block = AssistantReasoningBlock.from_dict
