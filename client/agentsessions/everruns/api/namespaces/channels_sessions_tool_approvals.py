# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A user's decisions on tool calls that wait to be approved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import ToolApprovalDict
    from ...models.submit_tool_approvals_response import SubmitToolApprovalsResponse
    from ...models.tool_approval import ToolApproval


class _ChannelsSessionsToolApprovals:
    @operation
    def submit(
        self,
        channel_id: str,
        session_id: str,
        *,
        decisions: Sequence[ToolApproval | ToolApprovalDict],
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[SubmitToolApprovalsResponse, SubmitToolApprovalsResponse]:
        """Decide on tool calls on a channel.

        Decides on the calls that wait to be approved. Those that the request leaves out are
        not approved. Where an operator decides, refused with 403. Not safe to repeat: a
        second call is refused with 409.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            session_id: Identifies the session; begins with `session_`.
            decisions: One decision for each call. At most 64 items.
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return api.channels_sessions_tool_approvals_submit.call(
            channel_id,
            session_id,
            body={
                "decisions": decisions,
            },
            end_user=end_user,
            options=options,
        )


class ChannelsSessionsToolApprovals(_ChannelsSessionsToolApprovals, SyncNamespace):
    """A user's decisions on tool calls that wait to be approved."""


class AsyncChannelsSessionsToolApprovals(_ChannelsSessionsToolApprovals, AsyncNamespace):
    """A user's decisions on tool calls that wait to be approved."""
