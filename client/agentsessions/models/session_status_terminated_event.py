# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class SessionStatusTerminatedEvent(Model):
    """The session ended for good: an error was beyond recovery, or the session was archived.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `session.status_terminated`.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["session.status_terminated"] = "session.status_terminated"
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_session_status_terminated_event = SessionStatusTerminatedEvent.from_dict
