# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Nothing, Operation, RequestOptions, bind

OPERATION: Final[Operation[None, None]] = Operation(
    id="staff_kitchen_cooks_dismiss",
    method="DELETE",
    path="/v1/staff/kitchen/cooks/{name}",
    returns=Nothing(),
    safe=True,
)


def call(name: str, *, options: RequestOptions | None = None) -> Call[None, None]:
    """Dismiss a cook.

    The kitchen goes on without the cook.

    Args:
        name: Who the cook is.
        options: What this call does differently from its client.

    Returns:
        The cook has left.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (name,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
