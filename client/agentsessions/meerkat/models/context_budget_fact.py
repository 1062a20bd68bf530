# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .context_budget_estimate_provenance import (
    ContextBudgetEstimateProvenance,
    decode_context_budget_estimate_provenance,
)
from .context_budget_state import ContextBudgetState, decode_context_budget_state
from .lowered_request_provenance import LoweredRequestProvenance, decode_lowered_request_provenance


@model
class ContextBudgetFact(Model):
    """Whether a request fits a model.

    Attributes:
        state: Whether it fits.
        context_window_tokens: Tokens that the model takes in all. At least 0.
        max_input_tokens: Tokens that a request may have. At least 0.
        reserved_output_tokens: Tokens that are kept for the answer. At least 0.
        estimated_input_tokens: Tokens of the messages. At least 0.
        estimated_tool_tokens: Tokens of the tools. At least 0.
        estimated_total_tokens: Tokens of the whole request. At least 0.
        remaining_tokens: Tokens that are left. At least 0.
        overage_tokens: Tokens that are too many. At least 0.
        estimate_provenance: Who has counted.
        provider_issued_input_tokens: Tokens as the provider counts them. At least 0.
        provider_lowered_encoded_bytes: How long the request is, in bytes. At least 0.
        lowered_request_provenance: Which request was counted.
    """

    state: ContextBudgetState
    context_window_tokens: int
    max_input_tokens: int | None | Unset = UNSET
    reserved_output_tokens: int
    estimated_input_tokens: int
    estimated_tool_tokens: int
    estimated_total_tokens: int
    remaining_tokens: int
    overage_tokens: int
    estimate_provenance: ContextBudgetEstimateProvenance | Unset = UNSET
    provider_issued_input_tokens: int | None | Unset = UNSET
    provider_lowered_encoded_bytes: int | None | Unset = UNSET
    lowered_request_provenance: LoweredRequestProvenance | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "state"
        try:
            self.state = decode_context_budget_state(data["state"])
            self.context_window_tokens = data["context_window_tokens"]
            self.max_input_tokens = data.get("max_input_tokens", UNSET)
            self.reserved_output_tokens = data["reserved_output_tokens"]
            self.estimated_input_tokens = data["estimated_input_tokens"]
            self.estimated_tool_tokens = data["estimated_tool_tokens"]
            self.estimated_total_tokens = data["estimated_total_tokens"]
            self.remaining_tokens = data["remaining_tokens"]
            self.overage_tokens = data["overage_tokens"]
            at = "estimate_provenance"
            value = data.get("estimate_provenance", UNSET)
            self.estimate_provenance = (
                value if value is UNSET else decode_context_budget_estimate_provenance(value)
            )
            self.provider_issued_input_tokens = data.get("provider_issued_input_tokens", UNSET)
            self.provider_lowered_encoded_bytes = data.get("provider_lowered_encoded_bytes", UNSET)
            at = "lowered_request_provenance"
            value = data.get("lowered_request_provenance", UNSET)
            self.lowered_request_provenance = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_lowered_request_provenance(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_context_budget_fact = ContextBudgetFact.from_dict
