# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .gemini_thinking import GeminiThinking, decode_gemini_thinking
from .gemini_thinking_level import GeminiThinkingLevel, decode_gemini_thinking_level
from .output_schema import OutputSchema, decode_output_schema


@model
class AppliedGeminiOptions(Model):
    """Settings of Gemini, as a model runs with them.

    Attributes:
        provider: Always `gemini`.
        thinking: How the model thinks.
        thinking_budget: Tokens that it may think with. At least 0.
        thinking_level: How hard it thinks.
        top_k: How many of the likeliest tokens it chooses from. At least 0.
        top_p: The share of the probability that it chooses from, from 0 to 1.
        candidate_count: How many answers it tries. At least 0.
        cached_content_name: What of the provider's cache to use.
        google_search: The search tool, as the provider takes it.
        structured_output: The form that the answer is to have.
    """

    provider: Literal["gemini"] = "gemini"
    thinking: GeminiThinking | None | Unset = UNSET
    thinking_budget: int | None | Unset = UNSET
    thinking_level: GeminiThinkingLevel | None | Unset = UNSET
    top_k: int | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    candidate_count: int | None | Unset = UNSET
    cached_content_name: str | None | Unset = UNSET
    google_search: str | None | Unset = UNSET
    structured_output: OutputSchema | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "thinking"
        try:
            self.provider = data["provider"]
            value = data.get("thinking", UNSET)
            self.thinking = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_gemini_thinking(value)
            )
            self.thinking_budget = data.get("thinking_budget", UNSET)
            at = "thinking_level"
            value = data.get("thinking_level", UNSET)
            self.thinking_level = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_gemini_thinking_level(value)
            )
            self.top_k = data.get("top_k", UNSET)
            self.top_p = data.get("top_p", UNSET)
            self.candidate_count = data.get("candidate_count", UNSET)
            self.cached_content_name = data.get("cached_content_name", UNSET)
            self.google_search = data.get("google_search", UNSET)
            at = "structured_output"
            value = data.get("structured_output", UNSET)
            self.structured_output = (
                value if value is UNSET else None if value is None else decode_output_schema(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_applied_gemini_options = AppliedGeminiOptions.from_dict
