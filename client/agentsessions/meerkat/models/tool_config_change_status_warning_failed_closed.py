# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolConfigChangeStatusWarningFailedClosed(Model):
    """The change went wrong, and the tools are switched off.

    Attributes:
        kind: Always `warning_failed_closed`.
        error: How, for people to read.
    """

    kind: Literal["warning_failed_closed"] = "warning_failed_closed"
    error: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.error = data["error"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_config_change_status_warning_failed_closed = (
    ToolConfigChangeStatusWarningFailedClosed.from_dict
)
