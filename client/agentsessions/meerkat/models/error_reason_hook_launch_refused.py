# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .hook_failure_reason import decode_hook_failure_reason

if TYPE_CHECKING:
    from .hook_failure_reason import HookFailureReason


@model
class ErrorReasonHookLaunchRefused(Model):
    """A hook could not be begun.

    Attributes:
        reason_type: Always `hook_launch_refused`.
        hook_id: The hook.
        reason: Why.
    """

    reason_type: Literal["hook_launch_refused"] = "hook_launch_refused"
    hook_id: str
    reason: HookFailureReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.hook_id = data["hook_id"]
            self.reason = decode_hook_failure_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_error_reason_hook_launch_refused = ErrorReasonHookLaunchRefused.from_dict
