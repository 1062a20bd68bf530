# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

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

from .refusal_details import RefusalDetails, decode_refusal_details
from .stop_reason import decode_stop_reason

if TYPE_CHECKING:
    from .stop_reason import StopReason


@model
class SessionStatusIdleEvent(Model):
    """The session stopped working; `stop_reason` tells what it waits for. The stream stays open
    and carries the next turn.

    Attributes:
        id: Identifies the event; begins with `sevt_`.
        type: Always `session.status_idle`.
        stop_reason: Why the session stopped.
        stop_details: Details of the refusal; null or absent unless `stop_reason` is `refusal`.
        processed_at: When the service recorded the event.
    """

    id: str
    type: Literal["session.status_idle"] = "session.status_idle"
    stop_reason: StopReason
    stop_details: RefusalDetails | None | Unset = UNSET
    processed_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "stop_reason"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.stop_reason = decode_stop_reason(data["stop_reason"])
            at = "stop_details"
            value = data.get("stop_details", UNSET)
            self.stop_details = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_refusal_details(value)
            )
            at = "processed_at"
            self.processed_at = parse_timestamp(data["processed_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_status_idle_event = SessionStatusIdleEvent.from_dict
