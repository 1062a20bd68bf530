# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .recovery_mode import RecoveryMode, decode_recovery_mode


@model
class ReasonRecoveredData(Model):
    """How a message goes on whose writer was lost.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        accumulated_len: How many characters there were. At least 0.
        mode: What was done with them.
    """

    turn_id: str
    accumulated_len: int
    mode: RecoveryMode

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.accumulated_len = data["accumulated_len"]
            self.mode = decode_recovery_mode(data["mode"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "mode") from None
        self._raw = data
        return self


decode_reason_recovered_data = ReasonRecoveredData.from_dict
