# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class SessionDeletedEvent(Model):
    """The session was deleted. This is the last event of its streams, which then close.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `session.deleted`.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["session.deleted"] = "session.deleted"
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


decode_session_deleted_event = SessionDeletedEvent.from_dict
