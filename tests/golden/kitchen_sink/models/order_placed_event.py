# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .order import Order, decode_order


@model
class OrderPlacedEvent(Model):
    """Somebody wants something.

    Attributes:
        type: Always `order.placed`.
        id: Identifies the event.
        order: What they want.
    """

    type: Literal["order.placed"] = "order.placed"
    id: str
    order: Order

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.order = decode_order(data["order"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "order") from None
        self._raw = data
        return self


decode_order_placed_event = OrderPlacedEvent.from_dict
