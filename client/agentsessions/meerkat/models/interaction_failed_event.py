# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .interaction_failure_reason import decode_interaction_failure_reason

if TYPE_CHECKING:
    from .interaction_failure_reason import InteractionFailureReason


@model
class InteractionFailedEvent(Model):
    """An interaction has failed.

    Attributes:
        type: Always `interaction_failed`.
        interaction_id: The interaction, as a UUID.
        reason: Why.
    """

    type: Literal["interaction_failed"] = "interaction_failed"
    interaction_id: str
    reason: InteractionFailureReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.interaction_id = data["interaction_id"]
            self.reason = decode_interaction_failure_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_interaction_failed_event = InteractionFailedEvent.from_dict
