# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ErrorReasonCallbackPending(Model):
    """A tool of the client is waited for.

    Attributes:
        reason_type: Always `callback_pending`.
        tool_name: The tool.
        args: What the tool is given, as any JSON.
        tool_use_id: The call of the tool.
    """

    reason_type: Literal["callback_pending"] = "callback_pending"
    tool_name: str
    args: Any
    tool_use_id: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.tool_name = data["tool_name"]
            self.args = data["args"]
            self.tool_use_id = data.get("tool_use_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_callback_pending = ErrorReasonCallbackPending.from_dict
