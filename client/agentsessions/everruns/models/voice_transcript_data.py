# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class VoiceTranscriptData(Model):
    """What was said.

    Attributes:
        voice_connection_id: The connection.
        delta: The words that are new; empty or absent when all were said before.
        accumulated: All of it so far.
        phase: Who speaks and whether it is all, such as `user_partial` or `assistant_final`.
        item_id: What the model provider calls the utterance.
        response_id: What the model provider calls the answer; null or absent for what the user
            says.
    """

    voice_connection_id: str
    delta: str | Unset = UNSET
    accumulated: str
    phase: str | None | Unset = UNSET
    item_id: str | None | Unset = UNSET
    response_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.voice_connection_id = data["voice_connection_id"]
            self.delta = data.get("delta", UNSET)
            self.accumulated = data["accumulated"]
            self.phase = data.get("phase", UNSET)
            self.item_id = data.get("item_id", UNSET)
            self.response_id = data.get("response_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_voice_transcript_data = VoiceTranscriptData.from_dict
