# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class InteractionFailureReasonAbandoned(Model):
    """The interaction was given up.

    Attributes:
        kind: Always `abandoned`.
        detail: What is known besides, for people to read.
    """

    kind: Literal["abandoned"] = "abandoned"
    detail: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.detail = data["detail"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_interaction_failure_reason_abandoned = InteractionFailureReasonAbandoned.from_dict
