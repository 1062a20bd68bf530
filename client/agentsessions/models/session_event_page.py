# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset

from .session_event import decode_session_event_list

if TYPE_CHECKING:
    from .session_event import SessionEvent


@model
class SessionEventPage(Model):
    """One page of the events of a session or of one of its threads.

    Attributes:
        data: The events, in the order that was asked for.
        next_page: Cursor of the next page, for the query parameter `page`; null or absent on the
            last page.
    """

    data: list[SessionEvent]
    next_page: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = ""
        try:
            at = "data"
            self.data = decode_session_event_list(data["data"])
            self.next_page = data.get("next_page", UNSET)
        except MISFITS as error:
            raise misfit(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_event_page = SessionEventPage.from_dict
