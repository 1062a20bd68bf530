# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class EventTypeCount(Model):
    """How many events of a type there are.

    Attributes:
        event_type: The type.
        count: How many.
    """

    event_type: str
    count: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.event_type = data["event_type"]
            self.count = data["count"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_event_type_count = EventTypeCount.from_dict
