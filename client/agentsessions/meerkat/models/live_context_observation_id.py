# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class LiveContextObservationId(Model):
    """Names what a model had seen by a certain time.

    Attributes:
        channel_id: The channel.
        namespace: Whose numbering it is.
        nonce: The number.
    """

    channel_id: str
    namespace: str
    nonce: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.channel_id = data["channel_id"]
            self.namespace = data["namespace"]
            self.nonce = data["nonce"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_live_context_observation_id = LiveContextObservationId.from_dict
