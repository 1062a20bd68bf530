# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .history_message import read_history_message_list

if TYPE_CHECKING:
    from .history_message import HistoryMessage


@model
class SessionHistory(Model):
    """A part of a session's messages, the oldest first.

    Attributes:
        session_id: The session, as a UUID.
        session_ref: The session with its realm, as `realm:uuid`.
        messages: The messages.
        message_count: How many messages the session has in all. At least 0.
        offset: How many were skipped before these. At least 0.
        limit: How many were asked for at most; null or absent without a limit. At least 0.
        has_more: Whether there are more after these.
    """

    session_id: str
    session_ref: str | None | Unset = UNSET
    messages: list[HistoryMessage]
    message_count: int
    offset: int
    limit: int | None | Unset = UNSET
    has_more: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.session_ref = data.get("session_ref", UNSET)
            self.messages = read_history_message_list(data["messages"])
            self.message_count = data["message_count"]
            self.offset = data["offset"]
            self.limit = data.get("limit", UNSET)
            self.has_more = data["has_more"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "messages") from None
        self._raw = data
        return self


decode_session_history = SessionHistory.from_dict
