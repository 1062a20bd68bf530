# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .model_fallback_skip_reason import ModelFallbackSkipReason, decode_model_fallback_skip_reason
from .provider import Provider, decode_provider


@model
class ErrorReasonModelFallbackResumeHeld(Model):
    """The model that took over cannot go on.

    Attributes:
        reason_type: Always `model_fallback_resume_held`.
        model: The model, as its provider calls it.
        provider: The provider of the model.
        reason: Why.
    """

    reason_type: Literal["model_fallback_resume_held"] = "model_fallback_resume_held"
    model: str
    provider: Provider
    reason: ModelFallbackSkipReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "provider"
        try:
            self.reason_type = data["reason_type"]
            self.model = data["model"]
            self.provider = decode_provider(data["provider"])
            at = "reason"
            self.reason = decode_model_fallback_skip_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_error_reason_model_fallback_resume_held = ErrorReasonModelFallbackResumeHeld.from_dict
