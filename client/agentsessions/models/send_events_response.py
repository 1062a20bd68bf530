# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .sent_event import read_sent_event_list

if TYPE_CHECKING:
    from .sent_event import SentEvent


@model
class SendEventsResponse(Model):
    """The sent events as the service stored them.

    Attributes:
        data: The stored events in the order of the request, now with ids; those still queued
            have no `processed_at`. Null or absent is to be read as an empty list.
    """

    data: list[SentEvent] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("data", UNSET)
            self.data = (
                value if value is UNSET else None if value is None else read_sent_event_list(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_send_events_response = SendEventsResponse.from_dict
