# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .approval_risk import ApprovalRisk, decode_approval_risk


@model
class PendingApproval(Model):
    """A tool call that waits to be approved.

    Attributes:
        tool_call_id: The call.
        answerable: Whether this caller may decide. If not, an operator does, and the tool is
            not named. Where it is left out, the caller may.
        tool_name: The tool.
        arguments: What it is called with.
        arguments_truncated: Whether parts of `arguments` are left out for their size.
        risk: Why it needs approval.
        expires_at: When the session stops waiting. Apps that are self-hosted leave it out.
    """

    tool_call_id: str
    answerable: bool | Unset = UNSET
    tool_name: str | Unset = UNSET
    arguments: dict[str, Any] | Unset = UNSET
    arguments_truncated: bool | Unset = UNSET
    risk: ApprovalRisk | Unset = UNSET
    expires_at: datetime | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "risk"
        try:
            self.tool_call_id = data["tool_call_id"]
            self.answerable = data.get("answerable", UNSET)
            self.tool_name = data.get("tool_name", UNSET)
            self.arguments = data.get("arguments", UNSET)
            self.arguments_truncated = data.get("arguments_truncated", UNSET)
            value = data.get("risk", UNSET)
            self.risk = value if value is UNSET else decode_approval_risk(value)
            at = "expires_at"
            value = data.get("expires_at", UNSET)
            self.expires_at = value if value is UNSET else parse_timestamp(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_pending_approval = PendingApproval.from_dict
