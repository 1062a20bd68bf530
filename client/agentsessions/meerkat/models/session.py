# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class Session(Model):
    """A session, as it is read. Times are texts here, where lists have whole seconds.

    Attributes:
        session_id: The session, as a UUID of version 7.
        session_ref: The session with its realm, as `realm:uuid`.
        created_at: When it was created, in RFC 3339 with the offset `+00:00`.
        updated_at: When it last changed, in the same form.
        message_count: How many messages its history has. At least 0.
        total_tokens: Tokens that all its turns have used together. At least 0.
        labels: Labels that it was created with; left out when there are none.
    """

    session_id: str
    session_ref: str
    created_at: str
    updated_at: str
    message_count: int
    total_tokens: int
    labels: dict[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.session_ref = data["session_ref"]
            self.created_at = data["created_at"]
            self.updated_at = data["updated_at"]
            self.message_count = data["message_count"]
            self.total_tokens = data["total_tokens"]
            self.labels = data.get("labels", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session = Session.from_dict
