# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SessionLoadedFrame(Model):
    """The data of the first frame.

    Attributes:
        session_id: The session, as a UUID.
        message_count: How many messages its history has. At least 0.
    """

    session_id: str
    message_count: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.message_count = data["message_count"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_loaded_frame = SessionLoadedFrame.from_dict
