# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonHookExecutionFailed(Model):
    """A hook has failed.

    Attributes:
        reason_type: Always `hook_execution_failed`.
        hook_id: The hook.
        reason: Why, for people to read.
    """

    reason_type: Literal["hook_execution_failed"] = "hook_execution_failed"
    hook_id: str
    reason: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.hook_id = data["hook_id"]
            self.reason = data["reason"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_hook_execution_failed = ErrorReasonHookExecutionFailed.from_dict
