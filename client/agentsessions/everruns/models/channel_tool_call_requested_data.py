# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .pending_approval import PendingApproval, decode_pending_approval
from .pending_question import PendingQuestion, decode_pending_question
from .requested_tool_call import RequestedToolCall, decode_requested_tool_call


@model
class ChannelToolCallRequestedData(Model):
    """What the session waits for.

    Attributes:
        pending_questions: Questions to answer.
        pending_approvals: Calls to decide on.
        tool_calls: The calls as they are. With `full` alone.
    """

    pending_questions: list[PendingQuestion] | Unset = UNSET
    pending_approvals: list[PendingApproval] | Unset = UNSET
    tool_calls: list[RequestedToolCall] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "pending_questions"
        try:
            value = data.get("pending_questions", UNSET)
            self.pending_questions = (
                value if value is UNSET else decode_list(decode_pending_question, value)
            )
            at = "pending_approvals"
            value = data.get("pending_approvals", UNSET)
            self.pending_approvals = (
                value if value is UNSET else decode_list(decode_pending_approval, value)
            )
            at = "tool_calls"
            value = data.get("tool_calls", UNSET)
            self.tool_calls = (
                value if value is UNSET else decode_list(decode_requested_tool_call, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_channel_tool_call_requested_data = ChannelToolCallRequestedData.from_dict
