# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
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
    parse_timestamp,
)

from .known_last_turn_status import KnownLastTurnStatus, decode_known_last_turn_status
from .pending_approval import PendingApproval, decode_pending_approval
from .pending_question import PendingQuestion, decode_pending_question


@model
class ChannelSession(Model):
    """A session as its caller on a channel sees it. Instructions, tools, owner and cost are not
    shown.

    Attributes:
        id: Identifies the session; begins with `session_`.
        title: A name for people to read.
        status: What the session is doing: the texts of `SessionStatus`, where waiting may be
            spelled `waiting_for_tool_results`.
        last_turn_status: How the latest turn ended; absent before that.
        pending_questions: The questions that the session waits with. Left out in lists.
        pending_approvals: The tool calls that wait to be approved. Left out in lists.
        created_at: When it was created.
        updated_at: When it last changed.
    """

    id: str
    title: str | Unset = UNSET
    status: str
    last_turn_status: KnownLastTurnStatus | Unset = UNSET
    pending_questions: list[PendingQuestion] | Unset = UNSET
    pending_approvals: list[PendingApproval] | Unset = UNSET
    created_at: datetime
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "last_turn_status"
        try:
            self.id = data["id"]
            self.title = data.get("title", UNSET)
            self.status = data["status"]
            value = data.get("last_turn_status", UNSET)
            self.last_turn_status = (
                value if value is UNSET else decode_known_last_turn_status(value)
            )
            at = "pending_questions"
            value = data.get("pending_questions", UNSET)
            self.pending_questions = (
                value if value is UNSET else decode_list(decode_pending_question, value)
            )
            at = "pending_approvals"
            value = data.get("pending_approvals", UNSET)
            self.pending_approvals = (
                value if value is UNSET else decode_list(decode_pending_approval, value)
            )
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_channel_session = ChannelSession.from_dict
