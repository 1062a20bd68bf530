# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class EventSourceSession(Model):
    """An event of a session.

    Attributes:
        type: Always `session`.
        session_id: The session, as a UUID.
    """

    type: Literal["session"] = "session"
    session_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_event_source_session = EventSourceSession.from_dict
