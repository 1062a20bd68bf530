# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .context_budget_fact import ContextBudgetFact, decode_context_budget_fact
from .model_fallback_skip_reason import ModelFallbackSkipReason, decode_model_fallback_skip_reason
from .model_identity import ModelIdentity, decode_model_identity


@model
class ModelFallbackSkippedTarget(Model):
    """A model that cannot take over.

    Attributes:
        identity: The model.
        reason: Why not.
        context: Whether the history fits it.
    """

    identity: ModelIdentity
    reason: ModelFallbackSkipReason
    context: ContextBudgetFact | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "identity"
        try:
            self.identity = decode_model_identity(data["identity"])
            at = "reason"
            self.reason = decode_model_fallback_skip_reason(data["reason"])
            at = "context"
            value = data.get("context", UNSET)
            self.context = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_context_budget_fact(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_model_fallback_skipped_target = ModelFallbackSkippedTarget.from_dict
