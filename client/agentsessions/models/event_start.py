# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .event_preview import decode_event_preview

if TYPE_CHECKING:
    from .event_preview import EventPreview


@model
class EventStart(Model):
    """Announces that the agent began an event, at most once for each id. The complete event
    follows under the same id, unless the request to the model is cut off: then only
    `span.model_request_end` comes.

    Attributes:
        type: Always `event_start`.
        event: The event to come.
    """

    type: Literal["event_start"] = "event_start"
    event: EventPreview

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.event = decode_event_preview(data["event"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "event") from None
        self._raw = data
        return self


decode_event_start = EventStart.from_dict
