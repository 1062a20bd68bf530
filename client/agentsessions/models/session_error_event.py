# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp

from .session_error import decode_session_error

if TYPE_CHECKING:
    from .session_error import SessionError


@model
class SessionErrorEvent(Model):
    """Something failed during a turn. The event alone ends nothing: `retry_status` of the error
    tells whether the service tries again, and a status event follows where the session stops.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `session.error`.
        error: What failed.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["session.error"] = "session.error"
    error: SessionError
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "error"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.error = decode_session_error(data["error"])
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_error_event = SessionErrorEvent.from_dict
