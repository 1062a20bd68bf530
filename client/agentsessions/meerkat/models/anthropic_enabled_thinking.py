# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AnthropicEnabledThinking(Model):
    """The model thinks up to a limit.

    Attributes:
        type: Always `enabled`.
        budget_tokens: The limit, in tokens. At least 0.
    """

    type: Literal["enabled"] = "enabled"
    budget_tokens: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.budget_tokens = data["budget_tokens"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_anthropic_enabled_thinking = AnthropicEnabledThinking.from_dict
