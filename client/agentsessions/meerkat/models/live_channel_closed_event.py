# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .live_channel_close_reason import LiveChannelCloseReason, decode_live_channel_close_reason


@model
class LiveChannelClosedEvent(Model):
    """A live channel was closed.

    Attributes:
        type: Always `live_channel_closed`.
        session_id: The session, as a UUID.
        channel_id: The channel.
        reason: Why.
        reopen_recommended: Whether it makes sense to open it again.
    """

    type: Literal["live_channel_closed"] = "live_channel_closed"
    session_id: str
    channel_id: str
    reason: LiveChannelCloseReason
    reopen_recommended: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.channel_id = data["channel_id"]
            self.reason = decode_live_channel_close_reason(data["reason"])
            self.reopen_recommended = data["reopen_recommended"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_live_channel_closed_event = LiveChannelClosedEvent.from_dict
