# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class VoiceSessionStartedData(Model):
    """How the voice connection was set up.

    Attributes:
        voice_connection_id: Identifies the connection.
        model: What the model provider calls the model.
        voice: Which voice the agent has.
        transport: How sound is carried: `webrtc`, `sip` or `websocket`.
        reasoning_effort: How much the model thinks: `low`, `medium` or `high`.
    """

    voice_connection_id: str
    model: str
    voice: str
    transport: str
    reasoning_effort: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.voice_connection_id = data["voice_connection_id"]
            self.model = data["model"]
            self.voice = data["voice"]
            self.transport = data["transport"]
            self.reasoning_effort = data["reasoning_effort"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_voice_session_started_data = VoiceSessionStartedData.from_dict
