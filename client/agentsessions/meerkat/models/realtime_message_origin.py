# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .live_context_observation_id import (
    LiveContextObservationId,
    decode_live_context_observation_id,
)


@model
class RealtimeMessageOrigin(Model):
    """Where on a live channel a message comes from.

    Attributes:
        session_id: The session, as a UUID.
        channel_id: The channel.
        canonical_row_sequence: The place among the rows of the channel. At least 0.
        context_observation_id: What the model had seen by then.
        provider_item_ids: The provider's ids of what it was made of.
    """

    session_id: str
    channel_id: str
    canonical_row_sequence: int
    context_observation_id: LiveContextObservationId | None | Unset = UNSET
    provider_item_ids: list[str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.channel_id = data["channel_id"]
            self.canonical_row_sequence = data["canonical_row_sequence"]
            value = data.get("context_observation_id", UNSET)
            self.context_observation_id = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_live_context_observation_id(value)
            )
            self.provider_item_ids = data.get("provider_item_ids", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "context_observation_id") from None
        self._raw = data
        return self


decode_realtime_message_origin = RealtimeMessageOrigin.from_dict
