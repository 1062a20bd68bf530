# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.context_report import ContextReport, decode_context_report

OPERATION: Final[Operation[ContextReport, ContextReport]] = Operation(
    id="sessions_context_report",
    method="GET",
    path="/v1/sessions/{session_id}/context-report",
    returns=Json(decode_context_report),
    safe=True,
)


def call(
    session_id: str, *, options: RequestOptions | None = None
) -> Call[ContextReport, ContextReport]:
    """Report on a session's context.

    Says what fills the context of the model, part by part, and how much room there is.

    Args:
        session_id: Identifies the session; begins with `session_`.
        options: What this call does differently from its client.

    Returns:
        The report.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (session_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
