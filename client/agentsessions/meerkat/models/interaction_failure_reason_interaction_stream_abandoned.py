# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .interaction_stream_abandon_reason import (
    InteractionStreamAbandonReason,
    decode_interaction_stream_abandon_reason,
)


@model
class InteractionFailureReasonInteractionStreamAbandoned(Model):
    """Nobody listens to the interaction any more.

    Attributes:
        kind: Always `interaction_stream_abandoned`.
        reason: Why.
    """

    kind: Literal["interaction_stream_abandoned"] = "interaction_stream_abandoned"
    reason: InteractionStreamAbandonReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.reason = decode_interaction_stream_abandon_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_interaction_failure_reason_interaction_stream_abandoned = (
    InteractionFailureReasonInteractionStreamAbandoned.from_dict
)
