# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .hook_point import HookPoint, decode_hook_point
from .hook_reason_code import HookReasonCode, decode_hook_reason_code


@model
class HookDeniedEvent(Model):
    """A hook has stopped what was going on.

    Attributes:
        type: Always `hook_denied`.
        hook_id: The hook.
        point: Where in a run the hook stands.
        reason_code: Why.
        message: Why, for people to read.
        payload: What the hook says besides, as any JSON.
    """

    type: Literal["hook_denied"] = "hook_denied"
    hook_id: str
    point: HookPoint
    reason_code: HookReasonCode
    message: str
    payload: Any | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "point"
        try:
            self.type = data["type"]
            self.hook_id = data["hook_id"]
            self.point = decode_hook_point(data["point"])
            at = "reason_code"
            self.reason_code = decode_hook_reason_code(data["reason_code"])
            self.message = data["message"]
            self.payload = data.get("payload", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_hook_denied_event = HookDeniedEvent.from_dict
