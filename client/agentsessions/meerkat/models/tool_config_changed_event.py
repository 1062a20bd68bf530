# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .tool_config_change import ToolConfigChange, decode_tool_config_change


@model
class ToolConfigChangedEvent(Model):
    """There are other tools than before.

    Attributes:
        type: Always `tool_config_changed`.
        payload: What has changed.
    """

    type: Literal["tool_config_changed"] = "tool_config_changed"
    payload: ToolConfigChange

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.payload = decode_tool_config_change(data["payload"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "payload") from None
        self._raw = data
        return self


decode_tool_config_changed_event = ToolConfigChangedEvent.from_dict
