# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .tool_result_content import read_tool_result_content_list

if TYPE_CHECKING:
    from ._inputs import ToolResultContentDict
    from .tool_result_content import ToolResultContent


@model
class UserCustomToolResult(Model):
    """Answers a call of a custom tool, which the client has run. It may be sent as soon as the
    `agent.custom_tool_use` event arrives; the session runs on once every waiting call is
    answered.

    Attributes:
        type: Always `user.custom_tool_result`.
        custom_tool_use_id: The `agent.custom_tool_use` event that this answers; begins with
            `sevt_`.
        content: What the tool returned; absent when it returned nothing.
        is_error: True when the tool failed and `content` says how. Null or absent means that it
            succeeded.
    """

    type: Literal["user.custom_tool_result"] = "user.custom_tool_result"
    custom_tool_use_id: str
    content: Sequence[ToolResultContent | ToolResultContentDict] | Unset = UNSET
    is_error: bool | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.custom_tool_use_id = data["custom_tool_use_id"]
            value = data.get("content", UNSET)
            self.content = value if value is UNSET else read_tool_result_content_list(value)
            self.is_error = data.get("is_error", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_user_custom_tool_result = UserCustomToolResult.from_dict
