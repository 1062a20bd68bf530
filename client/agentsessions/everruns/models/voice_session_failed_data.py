# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class VoiceSessionFailedData(Model):
    """Why the voice connection failed.

    Attributes:
        voice_connection_id: The connection.
        error: What happened.
    """

    voice_connection_id: str
    error: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.voice_connection_id = data["voice_connection_id"]
            self.error = data["error"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_voice_session_failed_data = VoiceSessionFailedData.from_dict
