# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .tool_config_change import ToolConfigChange, decode_tool_config_change

if TYPE_CHECKING:
    from ._inputs import ToolConfigChangeDict


@model
class SystemNoticeBlockToolConfig(Model):
    """The tools have changed.

    Attributes:
        type: Always `tool_config`.
        payload: How.
    """

    type: Literal["tool_config"] = "tool_config"
    payload: ToolConfigChange

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_config"] = ...,
            payload: ToolConfigChange | ToolConfigChangeDict,
        ) -> None: ...

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


decode_system_notice_block_tool_config = SystemNoticeBlockToolConfig.from_dict
