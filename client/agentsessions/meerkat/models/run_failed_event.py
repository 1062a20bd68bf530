# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .agent_error_report import AgentErrorReport, decode_agent_error_report
from .run_identity import RunIdentity, decode_run_identity
from .turn_terminal_cause_kind import TurnTerminalCauseKind, decode_turn_terminal_cause_kind


@model
class RunFailedEvent(Model):
    """A run has failed, or was cancelled. It may do so before it was started.

    Attributes:
        type: Always `run_failed`.
        session_id: The session, as a UUID.
        error_report: Why.
        terminal_cause_kind: What cut the run short.
        identity: Which run it is.
    """

    type: Literal["run_failed"] = "run_failed"
    session_id: str
    error_report: AgentErrorReport
    terminal_cause_kind: TurnTerminalCauseKind | None | Unset = UNSET
    identity: RunIdentity | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "error_report"
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.error_report = decode_agent_error_report(data["error_report"])
            at = "terminal_cause_kind"
            value = data.get("terminal_cause_kind", UNSET)
            self.terminal_cause_kind = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_turn_terminal_cause_kind(value)
            )
            at = "identity"
            value = data.get("identity", UNSET)
            self.identity = value if value is UNSET else decode_run_identity(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_run_failed_event = RunFailedEvent.from_dict
