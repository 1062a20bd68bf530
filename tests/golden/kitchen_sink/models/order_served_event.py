# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class OrderServedEvent(Model):
    """Somebody has got something.

    Attributes:
        type: Always `order.served`.
        id: Identifies the event.
        served_at: When it was on the table.
    """

    type: Literal["order.served"] = "order.served"
    id: str
    served_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.served_at = parse_timestamp(data["served_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "served_at") from None
        self._raw = data
        return self


decode_order_served_event = OrderServedEvent.from_dict
