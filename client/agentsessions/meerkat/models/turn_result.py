# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .extraction_error import ExtractionError, decode_extraction_error
from .request_usage import RequestUsage, decode_request_usage
from .schema_warning import SchemaWarning, decode_schema_warning
from .skill_diagnostics import SkillDiagnostics, decode_skill_diagnostics
from .turn_terminal_cause_kind import TurnTerminalCauseKind, decode_turn_terminal_cause_kind
from .usage import Usage, decode_usage


@model
class TurnResult(Model):
    """How a turn has ended. What does not apply is left out.

    Attributes:
        session_id: The session, as a UUID.
        session_ref: The session with its realm, as `realm:uuid`.
        text: The last thing that the model said.
        turns: How often the model was asked. At least 0.
        tool_calls: How many tools were called. At least 0.
        usage: What the session has used in all.
        run_usage: What this turn has used.
        request_usage: What each request to the model has used, in order.
        structured_output: The answer in the form that `output_schema` asks for, as any JSON.
        extraction_error: Why there is no structured output, where one was asked for.
        schema_warnings: What the provider cannot keep of `output_schema`.
        skill_diagnostics: What is wrong with the sources of skills.
        terminal_cause_kind: What cut the turn short, if anything did.
    """

    session_id: str
    session_ref: str | None | Unset = UNSET
    text: str
    turns: int
    tool_calls: int
    usage: Usage
    run_usage: Usage | None | Unset = UNSET
    request_usage: list[RequestUsage] | None | Unset = UNSET
    structured_output: Any | Unset = UNSET
    extraction_error: ExtractionError | None | Unset = UNSET
    schema_warnings: list[SchemaWarning] | None | Unset = UNSET
    skill_diagnostics: SkillDiagnostics | None | Unset = UNSET
    terminal_cause_kind: TurnTerminalCauseKind | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "usage"
        try:
            self.session_id = data["session_id"]
            self.session_ref = data.get("session_ref", UNSET)
            self.text = data["text"]
            self.turns = data["turns"]
            self.tool_calls = data["tool_calls"]
            self.usage = decode_usage(data["usage"])
            at = "run_usage"
            value = data.get("run_usage", UNSET)
            self.run_usage = (
                value if value is UNSET else None if value is None else decode_usage(value)
            )
            at = "request_usage"
            value = data.get("request_usage", UNSET)
            self.request_usage = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_request_usage, value)
            )
            self.structured_output = data.get("structured_output", UNSET)
            at = "extraction_error"
            value = data.get("extraction_error", UNSET)
            self.extraction_error = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_extraction_error(value)
            )
            at = "schema_warnings"
            value = data.get("schema_warnings", UNSET)
            self.schema_warnings = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_schema_warning, value)
            )
            at = "skill_diagnostics"
            value = data.get("skill_diagnostics", UNSET)
            self.skill_diagnostics = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_skill_diagnostics(value)
            )
            at = "terminal_cause_kind"
            value = data.get("terminal_cause_kind", UNSET)
            self.terminal_cause_kind = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_turn_terminal_cause_kind(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_turn_result = TurnResult.from_dict
