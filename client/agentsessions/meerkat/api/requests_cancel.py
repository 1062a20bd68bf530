# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.cancel_result import CancelResult, decode_cancel_result

OPERATION: Final[Operation[CancelResult, CancelResult]] = Operation(
    id="requests_cancel",
    method="POST",
    path="/requests/{request_id}/cancel",
    returns=Json(decode_cancel_result),
    safe=True,
)


def call(
    request_id: str, *, options: RequestOptions | None = None
) -> Call[CancelResult, CancelResult]:
    """Cancel a request.

    Cancels a request that is still running; its own call ends with `REQUEST_CANCELLED`.
    What has ended by now stays as it is, and that is no error. A request that the server
    does not know, or has forgotten soon after its end, answers 404. Safe to repeat.

    Args:
        request_id: The text that was sent with the request as `X-Meerkat-Request-Id`.
        options: What this call does differently from its client.

    Returns:
        What became of it.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (request_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
