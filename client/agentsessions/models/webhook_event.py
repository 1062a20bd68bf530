# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp

from .webhook_event_data import decode_webhook_event_data

if TYPE_CHECKING:
    from .webhook_event_data import WebhookEventData


@model
class WebhookEvent(Model):
    """A notification. It names the object that changed and does not hold it: a receiver retrieves
    the object, whose state may have moved on since.

    Attributes:
        id: Identifies the notification, and equals the `webhook-id` header; begins with `whe_`.
            Every attempt to deliver it has the same one.
        type: Always `event`.
        data: What happened, and to which object.
        created_at: When it happened, which may be well before the delivery.
    """

    id: str
    type: Literal["event"] = "event"
    data: WebhookEventData
    created_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "data"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.data = decode_webhook_event_data(data["data"])
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_webhook_event = WebhookEvent.from_dict
