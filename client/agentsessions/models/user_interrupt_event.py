# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)


@model
class UserInterruptEvent(Model):
    """An interrupt. `processed_at` stays null until the agent has stopped; the idle event with
    `end_turn` follows.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `user.interrupt`.
        session_thread_id: The one thread that was to stop; begins with `sthr_`. Absent or null
            for all of them.
        processed_at: When the agent was stopped; null until then.
    """

    id: str
    type: Literal["user.interrupt"] = "user.interrupt"
    session_thread_id: str | None | Unset = UNSET
    processed_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.session_thread_id = data.get("session_thread_id", UNSET)
            value = data.get("processed_at", UNSET)
            self.processed_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "processed_at") from None
        self._raw = data
        return self


decode_user_interrupt_event = UserInterruptEvent.from_dict
