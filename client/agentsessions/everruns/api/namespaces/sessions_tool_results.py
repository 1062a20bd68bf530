# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Results of tools that the client carries out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import ClientToolResultDict
    from ...models.client_tool_result import ClientToolResult
    from ...models.submit_tool_results_response import SubmitToolResultsResponse


class _SessionsToolResults:
    @operation
    def submit(
        self,
        session_id: str,
        *,
        tool_results: Sequence[ClientToolResult | ClientToolResultDict],
        options: RequestOptions | None = None,
    ) -> Call[SubmitToolResultsResponse, SubmitToolResultsResponse]:
        """Submit tool results.

        Gives a session the results of the calls that `tool.call_requested` asked for; the
        turn then goes on. Refused with 409 when the session does not wait for any. That can
        pass by itself: right after the event, the status of the session may not have
        followed yet. Not safe to repeat: a second call is refused with 409, which then
        means that the results are there.

        Args:
            session_id: Identifies the session; begins with `session_`.
            tool_results: One result for each call of the latest `tool.call_requested`.
            options: What this call does differently from its client.
        """
        return api.sessions_tool_results_submit.call(
            session_id,
            body={
                "tool_results": tool_results,
            },
            options=options,
        )


class SessionsToolResults(_SessionsToolResults, SyncNamespace):
    """Results of tools that the client carries out."""


class AsyncSessionsToolResults(_SessionsToolResults, AsyncNamespace):
    """Results of tools that the client carries out."""
