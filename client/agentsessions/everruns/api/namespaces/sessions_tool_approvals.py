# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Decisions on tool calls that wait to be approved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import ToolApprovalDict
    from ...models.submit_tool_approvals_response import SubmitToolApprovalsResponse
    from ...models.tool_approval import ToolApproval


class _SessionsToolApprovals:
    @operation
    def submit(
        self,
        session_id: str,
        *,
        decisions: Sequence[ToolApproval | ToolApprovalDict],
        options: RequestOptions | None = None,
    ) -> Call[SubmitToolApprovalsResponse, SubmitToolApprovalsResponse]:
        """Decide on tool calls.

        Decides on the calls that wait to be approved. Those that the request leaves out are
        not approved. Not safe to repeat: a second call is refused with 409.

        Args:
            session_id: Identifies the session; begins with `session_`.
            decisions: One decision for each call. At most 64 items.
            options: What this call does differently from its client.
        """
        return api.sessions_tool_approvals_submit.call(
            session_id,
            body={
                "decisions": decisions,
            },
            options=options,
        )


class SessionsToolApprovals(_SessionsToolApprovals, SyncNamespace):
    """Decisions on tool calls that wait to be approved."""


class AsyncSessionsToolApprovals(_SessionsToolApprovals, AsyncNamespace):
    """Decisions on tool calls that wait to be approved."""
