# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .provider import Provider, decode_provider
from .reasoning_baseline import decode_reasoning_baseline
from .reasoning_outcome import decode_reasoning_outcome
from .requested_reasoning import decode_requested_reasoning

if TYPE_CHECKING:
    from .reasoning_baseline import ReasoningBaseline
    from .reasoning_outcome import ReasoningOutcome
    from .requested_reasoning import RequestedReasoning


@model
class RequestReasoningLoweredEvent(Model):
    """A request was to make a certain effort of thinking.

    Attributes:
        type: Always `request_reasoning_lowered`.
        baseline: The effort without it.
        requested: What was asked for.
        outcome: What came of it.
        fallback_attempt: Which of the other models was asked, if one was. At least 0.
        turn_number: How often the model was asked before in this run, from 0. At least 0.
        model: The model, as its provider calls it.
        provider: The provider of the model.
    """

    type: Literal["request_reasoning_lowered"] = "request_reasoning_lowered"
    baseline: ReasoningBaseline
    requested: RequestedReasoning
    outcome: ReasoningOutcome | None | Unset = UNSET
    fallback_attempt: int | None | Unset = UNSET
    turn_number: int | None | Unset = UNSET
    model: str | None | Unset = UNSET
    provider: Provider | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "baseline"
        try:
            self.type = data["type"]
            self.baseline = decode_reasoning_baseline(data["baseline"])
            at = "requested"
            self.requested = decode_requested_reasoning(data["requested"])
            at = "outcome"
            value = data.get("outcome", UNSET)
            self.outcome = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_reasoning_outcome(value)
            )
            self.fallback_attempt = data.get("fallback_attempt", UNSET)
            self.turn_number = data.get("turn_number", UNSET)
            self.model = data.get("model", UNSET)
            at = "provider"
            value = data.get("provider", UNSET)
            self.provider = (
                value if value is UNSET else None if value is None else decode_provider(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_request_reasoning_lowered_event = RequestReasoningLoweredEvent.from_dict
