# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .run_identity import RunIdentity, decode_run_identity
from .session_usage import SessionUsage, decode_session_usage
from .turn_terminal_cause_kind import TurnTerminalCauseKind, decode_turn_terminal_cause_kind


@model
class RunCompletedEvent(Model):
    """A run has ended well. If `extraction_required` is true, `extraction_succeeded` or
    `extraction_failed` is still to come.

    Attributes:
        type: Always `run_completed`.
        session_id: The session, as a UUID.
        result: The last thing that the model said.
        usage: What the session has used in all.
        extraction_required: Whether a structured output is looked for next.
        structured_output: The answer in the form that `output_schema` asks for, as any JSON.
        terminal_cause_kind: What cut the run short, if anything did.
        identity: Which run it is.
        assistant_message_id: The assistant message that this is part of; servers before 0.9
            leave it out.
    """

    type: Literal["run_completed"] = "run_completed"
    session_id: str
    result: str
    usage: SessionUsage
    extraction_required: bool | Unset = UNSET
    structured_output: Any | Unset = UNSET
    terminal_cause_kind: TurnTerminalCauseKind | None | Unset = UNSET
    identity: RunIdentity | Unset = UNSET
    assistant_message_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "usage"
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.result = data["result"]
            self.usage = decode_session_usage(data["usage"])
            self.extraction_required = data.get("extraction_required", UNSET)
            self.structured_output = data.get("structured_output", UNSET)
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
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_run_completed_event = RunCompletedEvent.from_dict
