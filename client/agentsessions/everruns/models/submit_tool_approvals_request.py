# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .tool_approval import ToolApproval, decode_tool_approval

if TYPE_CHECKING:
    from ._inputs import ToolApprovalDict


@model
class SubmitToolApprovalsRequest(Model):
    """Decisions on tool calls that wait to be approved. What is left out is not approved.

    Attributes:
        decisions: One decision for each call. At most 64 items.
    """

    decisions: Sequence[ToolApproval | ToolApprovalDict]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.decisions = decode_list(decode_tool_approval, data["decisions"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "decisions") from None
        self._raw = data
        return self


decode_submit_tool_approvals_request = SubmitToolApprovalsRequest.from_dict
