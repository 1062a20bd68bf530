# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind, unchanged

OPERATION: Final[Operation[Any, Any]] = Operation(
    id="guests_write",
    method="PUT",
    path="/v1/guests/diary",
    returns=Json(unchanged),
    safe=True,
    body_type=object,
)


def call(*, body: Any, options: RequestOptions | None = None) -> Call[Any, Any]:
    """Write something into the diary.

    Writes whatever it is.

    Args:
        body: What is sent.
        options: What this call does differently from its client.

    Returns:
        What was written.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
