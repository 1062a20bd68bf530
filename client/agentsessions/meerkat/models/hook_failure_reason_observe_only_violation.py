# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class HookFailureReasonObserveOnlyViolation(Model):
    """A hook wanted to stop something and may not.

    Attributes:
        reason_code: Always `observe_only_violation`.
    """

    reason_code: Literal["observe_only_violation"] = "observe_only_violation"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_code = data["reason_code"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_hook_failure_reason_observe_only_violation = HookFailureReasonObserveOnlyViolation.from_dict
