# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .model_fallback_skipped_target import (
    ModelFallbackSkippedTarget,
    decode_model_fallback_skipped_target,
)
from .retry_schedule import RetrySchedule, decode_retry_schedule


@model
class ModelFallbackSkippedEvent(Model):
    """Another model would have been asked, but cannot be.

    Attributes:
        type: Always `model_fallback_skipped`.
        target: The model, and why not.
        retry: Why and when another was to be asked.
    """

    type: Literal["model_fallback_skipped"] = "model_fallback_skipped"
    target: ModelFallbackSkippedTarget
    retry: RetrySchedule

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "target"
        try:
            self.type = data["type"]
            self.target = decode_model_fallback_skipped_target(data["target"])
            at = "retry"
            self.retry = decode_retry_schedule(data["retry"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_model_fallback_skipped_event = ModelFallbackSkippedEvent.from_dict
