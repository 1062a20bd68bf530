# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .agent_error_report import AgentErrorReport, decode_agent_error_report
from .model_identity import ModelIdentity, decode_model_identity


@model
class ModelFallbackTargetFailedEvent(Model):
    """The model that took over has failed too.

    Attributes:
        type: Always `model_fallback_target_failed`.
        previous: The one that failed first.
        target: The one that took over.
        error: How it failed.
    """

    type: Literal["model_fallback_target_failed"] = "model_fallback_target_failed"
    previous: ModelIdentity
    target: ModelIdentity
    error: AgentErrorReport

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "previous"
        try:
            self.type = data["type"]
            self.previous = decode_model_identity(data["previous"])
            at = "target"
            self.target = decode_model_identity(data["target"])
            at = "error"
            self.error = decode_agent_error_report(data["error"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_model_fallback_target_failed_event = ModelFallbackTargetFailedEvent.from_dict
