# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .hook_point import HookPoint, decode_hook_point
from .hook_reason_code import HookReasonCode, decode_hook_reason_code


@model
class ErrorReasonHookDenied(Model):
    """A hook has stopped the run.

    Attributes:
        reason_type: Always `hook_denied`.
        point: Where in a run the hook stands.
        reason_code: Why.
        hook_id: The hook.
    """

    reason_type: Literal["hook_denied"] = "hook_denied"
    point: HookPoint
    reason_code: HookReasonCode
    hook_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "point"
        try:
            self.reason_type = data["reason_type"]
            self.point = decode_hook_point(data["point"])
            at = "reason_code"
            self.reason_code = decode_hook_reason_code(data["reason_code"])
            self.hook_id = data.get("hook_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_error_reason_hook_denied = ErrorReasonHookDenied.from_dict
