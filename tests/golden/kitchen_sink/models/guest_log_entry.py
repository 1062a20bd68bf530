# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .order_event import decode_order_event

if TYPE_CHECKING:
    from .order_event import OrderEvent


@model
class GuestLogEntry(Model):
    """Something that a guest did.

    Attributes:
        key: Identifies the entry.
        sequence: Its number; absent from what is not kept.
        deed: What the guest did.
    """

    key: str
    sequence: int | Unset = UNSET
    deed: OrderEvent

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.key = data["key"]
            self.sequence = data.get("sequence", UNSET)
            self.deed = decode_order_event(data["deed"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "deed") from None
        self._raw = data
        return self


decode_guest_log_entry = GuestLogEntry.from_dict
