# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class OperationObservationFailedEvent(Model):
    """What became of an operation is not known.

    Attributes:
        phase: Always `outcome`.
        type: Always `operation_observation_failed`.
        operation_id: The operation.
    """

    phase: Literal["outcome"] = "outcome"
    type: Literal["operation_observation_failed"] = "operation_observation_failed"
    operation_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.phase = data["phase"]
            self.type = data["type"]
            self.operation_id = data["operation_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_operation_observation_failed_event = OperationObservationFailedEvent.from_dict
