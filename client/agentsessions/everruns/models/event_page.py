# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .event import read_event_list

if TYPE_CHECKING:
    from .event import Event


@model
class EventPage(Model):
    """Events of a session.

    Attributes:
        data: The events, the oldest first unless the newest were asked for first.
    """

    data: list[Event]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = read_event_list(data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_event_page = EventPage.from_dict
