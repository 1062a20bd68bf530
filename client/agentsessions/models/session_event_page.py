# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .session_event import read_session_event_list

if TYPE_CHECKING:
    from .session_event import SessionEvent


@model
class SessionEventPage(Model):
    """One page of the events of a session or of one of its threads.

    Attributes:
        data: The events, in the order that was asked for.
        next_page: Cursor of the next page, for the query parameter `page`; null or absent on
            the last page.
    """

    data: list[SessionEvent]
    next_page: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = read_session_event_list(data["data"])
            self.next_page = data.get("next_page", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_session_event_page = SessionEventPage.from_dict
