# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .gemini_thinking_level import GeminiThinkingLevel, decode_gemini_thinking_level

if TYPE_CHECKING:
    from ._inputs import GeminiThinkingLevelLiteral


@model
class GeminiThinking(Model):
    """How a model of Gemini thinks.

    Attributes:
        include_thoughts: Whether its thoughts are shown.
        thinking_budget: Tokens that it may think with. At least 0.
        thinking_level: How hard it thinks.
    """

    include_thoughts: bool | None | Unset = UNSET
    thinking_budget: int | None | Unset = UNSET
    thinking_level: GeminiThinkingLevel | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include_thoughts: bool | None | Unset = ...,
            thinking_budget: int | None | Unset = ...,
            thinking_level: GeminiThinkingLevel | GeminiThinkingLevelLiteral | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.include_thoughts = data.get("include_thoughts", UNSET)
            self.thinking_budget = data.get("thinking_budget", UNSET)
            value = data.get("thinking_level", UNSET)
            self.thinking_level = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_gemini_thinking_level(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "thinking_level") from None
        self._raw = data
        return self


decode_gemini_thinking = GeminiThinking.from_dict
