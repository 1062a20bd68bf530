# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .hook_failure_reason import decode_hook_failure_reason
from .hook_point import HookPoint, decode_hook_point

if TYPE_CHECKING:
    from .hook_failure_reason import HookFailureReason


@model
class HookFailedEvent(Model):
    """A hook has failed.

    Attributes:
        type: Always `hook_failed`.
        hook_id: The hook.
        point: Where in a run the hook stands.
        reason: Why.
    """

    type: Literal["hook_failed"] = "hook_failed"
    hook_id: str
    point: HookPoint
    reason: HookFailureReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "point"
        try:
            self.type = data["type"]
            self.hook_id = data["hook_id"]
            self.point = decode_hook_point(data["point"])
            at = "reason"
            self.reason = decode_hook_failure_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_hook_failed_event = HookFailedEvent.from_dict
