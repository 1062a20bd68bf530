# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SessionActor(Model):
    """An agent in a session, for example writing to the directory of the store. Who started the
    session is found in the session.

    Attributes:
        type: Always `session_actor`.
        session_id: The session; begins with `sesn_`.
    """

    type: Literal["session_actor"] = "session_actor"
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


decode_session_actor = SessionActor.from_dict
