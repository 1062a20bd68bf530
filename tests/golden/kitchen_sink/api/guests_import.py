# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind, unchanged

OPERATION: Final[Operation[dict[str, int], dict[str, int]]] = Operation(
    id="guests_import",
    method="POST",
    path="/v1/guests/import",
    returns=Json(unchanged),
    safe=True,
    security="",
    body_type=str,
    text=True,
)


def call(
    *, body: str, options: RequestOptions | None = None
) -> Call[dict[str, int], dict[str, int]]:
    """Import guests.

    Reads guests from a text, one in a line.

    Args:
        body: The guests.
        options: What this call does differently from its client.

    Returns:
        How many they are, by their names.

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
