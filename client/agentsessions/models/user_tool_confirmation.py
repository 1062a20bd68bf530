# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .tool_confirmation_result import ToolConfirmationResult, decode_tool_confirmation_result

if TYPE_CHECKING:
    from ._inputs import ToolConfirmationResultLiteral


@model
class UserToolConfirmation(Model):
    """Decides on a call of a built-in or MCP tool that waits for permission. The session waits
    without a time limit, and one request may decide on several calls.

    Attributes:
        type: Always `user.tool_confirmation`.
        tool_use_id: The `agent.tool_use` or `agent.mcp_tool_use` event that waits; begins with
            `sevt_`.
        result: Whether the call may run.
        deny_message: Tells the agent why the call was denied. Allowed only with `deny`; null is
            the same as absent.
    """

    type: Literal["user.tool_confirmation"] = "user.tool_confirmation"
    tool_use_id: str
    result: ToolConfirmationResult | ToolConfirmationResultLiteral
    deny_message: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.tool_use_id = data["tool_use_id"]
            self.result = decode_tool_confirmation_result(data["result"])
            self.deny_message = data.get("deny_message", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "result") from None
        self._raw = data
        return self


decode_user_tool_confirmation = UserToolConfirmation.from_dict
