# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .approval_outcome import ApprovalOutcome, decode_approval_outcome


@model
class ResolvedToolApproval(Model):
    """How one call was settled.

    Attributes:
        tool_call_id: The call.
        tool: The name of the tool.
        outcome: What was decided, or happened instead.
    """

    tool_call_id: str
    tool: str
    outcome: ApprovalOutcome

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data["tool_call_id"]
            self.tool = data["tool"]
            self.outcome = decode_approval_outcome(data["outcome"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "outcome") from None
        self._raw = data
        return self


decode_resolved_tool_approval = ResolvedToolApproval.from_dict
