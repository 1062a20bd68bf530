# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .live_bridge_effect_kind import LiveBridgeEffectKind, decode_live_bridge_effect_kind
from .live_bridge_effect_outcome import LiveBridgeEffectOutcome, decode_live_bridge_effect_outcome
from .tool_admission_source import ToolAdmissionSource, decode_tool_admission_source
from .tool_error_kind import ToolErrorKind, decode_tool_error_kind


@model
class ToolSettlementFailure(Model):
    """A call of a tool that could not be brought to an end.

    Attributes:
        admission_source: Who let it begin.
        effect_kind: What it did.
        physical_outcome: Whether that was done.
        failure_kind: How it failed.
    """

    admission_source: ToolAdmissionSource
    effect_kind: LiveBridgeEffectKind
    physical_outcome: LiveBridgeEffectOutcome
    failure_kind: ToolErrorKind

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "admission_source"
        try:
            self.admission_source = decode_tool_admission_source(data["admission_source"])
            at = "effect_kind"
            self.effect_kind = decode_live_bridge_effect_kind(data["effect_kind"])
            at = "physical_outcome"
            self.physical_outcome = decode_live_bridge_effect_outcome(data["physical_outcome"])
            at = "failure_kind"
            self.failure_kind = decode_tool_error_kind(data["failure_kind"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_tool_settlement_failure = ToolSettlementFailure.from_dict
