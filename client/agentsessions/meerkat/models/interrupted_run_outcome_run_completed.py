# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class InterruptedRunOutcomeRunCompleted(Model):
    """The run has ended.

    Attributes:
        kind: Always `run_completed`.
    """

    kind: Literal["run_completed"] = "run_completed"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_interrupted_run_outcome_run_completed = InterruptedRunOutcomeRunCompleted.from_dict
