# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class VoiceSessionEndedData(Model):
    """How the voice connection ended.

    Attributes:
        voice_connection_id: The connection.
        duration_ms: How long it lasted, in milliseconds; null if no sound ever came. At least
            0.
        reason: Why it ended, in words.
    """

    voice_connection_id: str
    duration_ms: int | None | Unset = UNSET
    reason: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.voice_connection_id = data["voice_connection_id"]
            self.duration_ms = data.get("duration_ms", UNSET)
            self.reason = data.get("reason", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_voice_session_ended_data = VoiceSessionEndedData.from_dict
