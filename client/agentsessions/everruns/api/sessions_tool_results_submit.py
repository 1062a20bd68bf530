# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.submit_tool_results_request import SubmitToolResultsRequest
from ..models.submit_tool_results_response import (
    SubmitToolResultsResponse,
    decode_submit_tool_results_response,
)

if TYPE_CHECKING:
    from ..models._inputs import SubmitToolResultsRequestDict


OPERATION: Final[Operation[SubmitToolResultsResponse, SubmitToolResultsResponse]] = Operation(
    id="sessions_tool_results_submit",
    method="POST",
    path="/v1/sessions/{session_id}/tool-results",
    returns=Json(decode_submit_tool_results_response),
    safe=False,
    reconciled_by="sessions_events_list",
    body_type=SubmitToolResultsRequest,
)


def call(
    session_id: str,
    *,
    body: SubmitToolResultsRequest | SubmitToolResultsRequestDict,
    options: RequestOptions | None = None,
) -> Call[SubmitToolResultsResponse, SubmitToolResultsResponse]:
    """Submit tool results.

    Gives a session the results of the calls that `tool.call_requested` asked for; the turn
    then goes on. Refused with 409 when the session does not wait for any. That can pass by
    itself: right after the event, the status of the session may not have followed yet. Not
    safe to repeat: a second call is refused with 409, which then means that the results are
    there.

    Args:
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        What became of the results.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
        MaybeSentError: No answer arrived, and looking did not tell what became of the request.
    """
    return Call(OPERATION, (session_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
