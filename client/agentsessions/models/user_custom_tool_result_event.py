# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .tool_result_content import read_tool_result_content_list

if TYPE_CHECKING:
    from .tool_result_content import ToolResultContent


@model
class UserCustomToolResultEvent(Model):
    """A client's answer to a call of a custom tool.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `user.custom_tool_result`.
        custom_tool_use_id: The `agent.custom_tool_use` event that was answered; begins with
            `sevt_`.
        content: What the tool returned; absent or null when it returned nothing.
        is_error: True when the tool failed; null or absent means that it succeeded.
        session_thread_id: The child thread to which the service routed the answer; begins with
            `sthr_`. Absent or null when the call came from the primary thread, and on the child
            thread's own stream.
        processed_at: When the service took the answer in, which it does at once.
    """

    id: str
    type: Literal["user.custom_tool_result"] = "user.custom_tool_result"
    custom_tool_use_id: str
    content: list[ToolResultContent] | None | Unset = UNSET
    is_error: bool | None | Unset = UNSET
    session_thread_id: str | None | Unset = UNSET
    processed_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.custom_tool_use_id = data["custom_tool_use_id"]
            value = data.get("content", UNSET)
            self.content = (
                value
                if value is UNSET
                else None
                if value is None
                else read_tool_result_content_list(value)
            )
            self.is_error = data.get("is_error", UNSET)
            self.session_thread_id = data.get("session_thread_id", UNSET)
            at = "processed_at"
            value = data.get("processed_at", UNSET)
            self.processed_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_user_custom_tool_result_event = UserCustomToolResultEvent.from_dict
