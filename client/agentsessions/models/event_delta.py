# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .content_delta import ContentDelta, decode_content_delta


@model
class EventDelta(Model):
    """The next piece of an event announced by `event_start`. The pieces in their order are a
    beginning of the final content; deltas that are missed are not sent again.

    Attributes:
        type: Always `event_delta`.
        event_id: The event that grows; begins with `sevt_`.
        delta: What is added.
    """

    type: Literal["event_delta"] = "event_delta"
    event_id: str
    delta: ContentDelta

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.event_id = data["event_id"]
            self.delta = decode_content_delta(data["delta"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "delta") from None
        self._raw = data
        return self


decode_event_delta = EventDelta.from_dict
