# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.capabilities import Capabilities, decode_capabilities

OPERATION: Final[Operation[Capabilities, Capabilities]] = Operation(
    id="service_capabilities",
    method="GET",
    path="/capabilities",
    returns=Json(decode_capabilities),
    safe=True,
)


def call(*, options: RequestOptions | None = None) -> Call[Capabilities, Capabilities]:
    """List capabilities.

    Says what the server can do, and why it cannot do the rest.

    Args:
        options: What this call does differently from its client.

    Returns:
        The capabilities.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
