# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .model_identity import ModelIdentity, decode_model_identity
from .retry_schedule import RetrySchedule, decode_retry_schedule


@model
class ModelFallbackCommittedEvent(Model):
    """Another model has taken over.

    Attributes:
        type: Always `model_fallback_committed`.
        previous: The one that failed.
        target: The other one.
        retry: Why and when.
    """

    type: Literal["model_fallback_committed"] = "model_fallback_committed"
    previous: ModelIdentity
    target: ModelIdentity
    retry: RetrySchedule

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "previous"
        try:
            self.type = data["type"]
            self.previous = decode_model_identity(data["previous"])
            at = "target"
            self.target = decode_model_identity(data["target"])
            at = "retry"
            self.retry = decode_retry_schedule(data["retry"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_model_fallback_committed_event = ModelFallbackCommittedEvent.from_dict
