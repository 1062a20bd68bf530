# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SessionSummary(Model):
    """A session, as lists have it. Times are whole seconds here, where a session that is read has
    texts.

    Attributes:
        session_id: The session, as a UUID of version 7.
        session_ref: The session with its realm, as `realm:uuid`.
        created_at: When it was created, in whole seconds since 1970. At least 0.
        updated_at: When it last changed, in whole seconds since 1970. At least 0.
        message_count: How many messages its history has. At least 0.
        total_tokens: Tokens that all its turns have used together. At least 0.
        is_active: Whether a turn is running. Known servers always say false; the status of a
            session tells.
        labels: Labels that it was created with. Known servers leave them out of lists.
    """

    session_id: str
    session_ref: str | None | Unset = UNSET
    created_at: int
    updated_at: int
    message_count: int
    total_tokens: int
    is_active: bool
    labels: dict[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.session_ref = data.get("session_ref", UNSET)
            self.created_at = data["created_at"]
            self.updated_at = data["updated_at"]
            self.message_count = data["message_count"]
            self.total_tokens = data["total_tokens"]
            self.is_active = data["is_active"]
            self.labels = data.get("labels", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_summary = SessionSummary.from_dict
