# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .confinement_refusal import ConfinementRefusal, decode_confinement_refusal


@model
class HookFailureReasonConfinementRefused(Model):
    """A hook's program could not be confined.

    Attributes:
        reason_code: Always `confinement_refused`.
        refusal: Why.
    """

    reason_code: Literal["confinement_refused"] = "confinement_refused"
    refusal: ConfinementRefusal

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_code = data["reason_code"]
            self.refusal = decode_confinement_refusal(data["refusal"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "refusal") from None
        self._raw = data
        return self


decode_hook_failure_reason_confinement_refused = HookFailureReasonConfinementRefused.from_dict
