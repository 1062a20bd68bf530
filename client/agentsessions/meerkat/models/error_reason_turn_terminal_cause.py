# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .turn_terminal_cause_kind import TurnTerminalCauseKind, decode_turn_terminal_cause_kind
from .turn_terminal_outcome import TurnTerminalOutcome, decode_turn_terminal_outcome


@model
class ErrorReasonTurnTerminalCause(Model):
    """The turn was cut short.

    Attributes:
        reason_type: Always `turn_terminal_cause`.
        outcome: How it ended.
        cause_kind: What cut it short.
    """

    reason_type: Literal["turn_terminal_cause"] = "turn_terminal_cause"
    outcome: TurnTerminalOutcome
    cause_kind: TurnTerminalCauseKind

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "outcome"
        try:
            self.reason_type = data["reason_type"]
            self.outcome = decode_turn_terminal_outcome(data["outcome"])
            at = "cause_kind"
            self.cause_kind = decode_turn_terminal_cause_kind(data["cause_kind"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_error_reason_turn_terminal_cause = ErrorReasonTurnTerminalCause.from_dict
