# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .event_type_count import EventTypeCount, decode_event_type_count


@model
class EventsSummary(Model):
    """The log of a session in numbers.

    Attributes:
        total: How many events there are.
        by_type: How many of each type, by name.
        turn_count: How many turns have begun.
        error_count: How many events tell of a failure.
        first_ts: When the first event was; null without events.
        last_ts: When the latest event was; null without events.
    """

    total: int
    by_type: list[EventTypeCount]
    turn_count: int
    error_count: int
    first_ts: datetime | None | Unset = UNSET
    last_ts: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "by_type"
        try:
            self.total = data["total"]
            self.by_type = decode_list(decode_event_type_count, data["by_type"])
            self.turn_count = data["turn_count"]
            self.error_count = data["error_count"]
            at = "first_ts"
            value = data.get("first_ts", UNSET)
            self.first_ts = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "last_ts"
            value = data.get("last_ts", UNSET)
            self.last_ts = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_events_summary = EventsSummary.from_dict
