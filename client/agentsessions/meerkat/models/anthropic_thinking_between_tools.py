# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AnthropicThinkingBetweenTools(Model):
    """The model also thinks between calls of tools.

    Attributes:
        type: Always `between_tools`.
    """

    type: Literal["between_tools"] = "between_tools"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_anthropic_thinking_between_tools = AnthropicThinkingBetweenTools.from_dict
