# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .realtime_message_origin import RealtimeMessageOrigin, decode_realtime_message_origin
from .transcript_turn_input import TranscriptTurnInput, decode_transcript_turn_input


@model
class RunIdentity(Model):
    """Which run it is, and what for.

    Attributes:
        run_id: The run, as a UUID. By it the run can be stopped.
        interaction_id: The interaction, as a UUID.
        objective_id: The objective that it works for.
        turn_input: Who wrote what it works on.
        realtime_origin: Where that comes from, if it was spoken on a live channel.
    """

    run_id: str | None | Unset = UNSET
    interaction_id: str | None | Unset = UNSET
    objective_id: str | None | Unset = UNSET
    turn_input: TranscriptTurnInput | None | Unset = UNSET
    realtime_origin: RealtimeMessageOrigin | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "turn_input"
        try:
            self.run_id = data.get("run_id", UNSET)
            self.interaction_id = data.get("interaction_id", UNSET)
            self.objective_id = data.get("objective_id", UNSET)
            value = data.get("turn_input", UNSET)
            self.turn_input = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_transcript_turn_input(value)
            )
            at = "realtime_origin"
            value = data.get("realtime_origin", UNSET)
            self.realtime_origin = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_realtime_message_origin(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_run_identity = RunIdentity.from_dict
