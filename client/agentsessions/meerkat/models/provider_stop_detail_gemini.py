# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .gemini_stop_stage import GeminiStopStage, decode_gemini_stop_stage


@model
class ProviderStopDetailGemini(Model):
    """What Gemini says.

    Attributes:
        provider: Always `gemini`.
        reason: Why it was stopped.
        stage: Whether that is about the question or the answer.
        blocked_categories: What it was about.
    """

    provider: Literal["gemini"] = "gemini"
    reason: str
    stage: GeminiStopStage
    blocked_categories: list[str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.reason = data["reason"]
            self.stage = decode_gemini_stop_stage(data["stage"])
            self.blocked_categories = data.get("blocked_categories", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "stage") from None
        self._raw = data
        return self


decode_provider_stop_detail_gemini = ProviderStopDetailGemini.from_dict
