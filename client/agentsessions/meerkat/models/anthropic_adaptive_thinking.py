# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AnthropicAdaptiveThinking(Model):
    """The model thinks as much as it thinks fit.

    Attributes:
        type: Always `adaptive`.
    """

    type: Literal["adaptive"] = "adaptive"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_anthropic_adaptive_thinking = AnthropicAdaptiveThinking.from_dict
