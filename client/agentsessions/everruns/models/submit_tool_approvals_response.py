# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .resolved_tool_approval import ResolvedToolApproval, decode_resolved_tool_approval


@model
class SubmitToolApprovalsResponse(Model):
    """What became of the calls that waited.

    Attributes:
        resolved: Each call that no longer waits.
        status: What the session is doing now.
    """

    resolved: list[ResolvedToolApproval]
    status: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.resolved = decode_list(decode_resolved_tool_approval, data["resolved"])
            self.status = data["status"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "resolved") from None
        self._raw = data
        return self


decode_submit_tool_approvals_response = SubmitToolApprovalsResponse.from_dict
