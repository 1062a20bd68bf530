# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .hook_failure_reason import decode_hook_failure_reason
from .hook_point import HookPoint, decode_hook_point

if TYPE_CHECKING:
    from .hook_failure_reason import HookFailureReason


@model
class HookLaunchRefusedEvent(Model):
    """A hook was not begun.

    Attributes:
        type: Always `hook_launch_refused`.
        hook_id: The hook.
        point: Where in a run the hook stands.
        reason: Why.
        tool_use_id: The call of a tool that it was to look at.
    """

    type: Literal["hook_launch_refused"] = "hook_launch_refused"
    hook_id: str
    point: HookPoint
    reason: HookFailureReason
    tool_use_id: str | None | Unset = UNSET

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
            self.tool_use_id = data.get("tool_use_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_hook_launch_refused_event = HookLaunchRefusedEvent.from_dict
