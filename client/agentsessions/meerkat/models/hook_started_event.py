# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .hook_point import HookPoint, decode_hook_point


@model
class HookStartedEvent(Model):
    """A hook begins.

    Attributes:
        type: Always `hook_started`.
        hook_id: The hook.
        point: Where in a run the hook stands.
    """

    type: Literal["hook_started"] = "hook_started"
    hook_id: str
    point: HookPoint

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.hook_id = data["hook_id"]
            self.point = decode_hook_point(data["point"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "point") from None
        self._raw = data
        return self


decode_hook_started_event = HookStartedEvent.from_dict
