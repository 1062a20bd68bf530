# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .session_summary import SessionSummary, decode_session_summary


@model
class SessionPage(Model):
    """One page of sessions. Neither a total nor a link to the next page is sent.

    Attributes:
        sessions: The sessions of this page, the one that changed last first.
    """

    sessions: list[SessionSummary]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.sessions = decode_list(decode_session_summary, data["sessions"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "sessions") from None
        self._raw = data
        return self


decode_session_page = SessionPage.from_dict
