# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.submit_tool_approvals_request import SubmitToolApprovalsRequest
from ..models.submit_tool_approvals_response import (
    SubmitToolApprovalsResponse,
    decode_submit_tool_approvals_response,
)

if TYPE_CHECKING:
    from ..models._inputs import SubmitToolApprovalsRequestDict


OPERATION: Final[Operation[SubmitToolApprovalsResponse, SubmitToolApprovalsResponse]] = Operation(
    id="sessions_tool_approvals_submit",
    method="POST",
    path="/v1/sessions/{session_id}/tool-approvals",
    returns=Json(decode_submit_tool_approvals_response),
    safe=False,
    reconciled_by="sessions_events_list",
    body_type=SubmitToolApprovalsRequest,
)


def call(
    session_id: str,
    *,
    body: SubmitToolApprovalsRequest | SubmitToolApprovalsRequestDict,
    options: RequestOptions | None = None,
) -> Call[SubmitToolApprovalsResponse, SubmitToolApprovalsResponse]:
    """Decide on tool calls.

    Decides on the calls that wait to be approved. Those that the request leaves out are not
    approved. Not safe to repeat: a second call is refused with 409.

    Args:
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        What became of the calls.

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
