# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class InteractionFailureReasonOutcomeUnknown(Model):
    """What became of the interaction is not known.

    Attributes:
        kind: Always `outcome_unknown`.
    """

    kind: Literal["outcome_unknown"] = "outcome_unknown"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_interaction_failure_reason_outcome_unknown = InteractionFailureReasonOutcomeUnknown.from_dict
