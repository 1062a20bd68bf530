# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .approval_decision import ApprovalDecision, decode_approval_decision

if TYPE_CHECKING:
    from ._inputs import ApprovalDecisionLiteral


@model
class ToolApproval(Model):
    """The decision on one call.

    Attributes:
        tool_call_id: The call.
        decision: What is to become of it.
    """

    tool_call_id: str
    decision: ApprovalDecision | ApprovalDecisionLiteral

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data["tool_call_id"]
            self.decision = decode_approval_decision(data["decision"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "decision") from None
        self._raw = data
        return self


decode_tool_approval = ToolApproval.from_dict
