# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Lines, Operation, RequestOptions, bind

from ..models.guest import Guest, decode_guest

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncJsonLines, JsonLines


OPERATION: Final[Operation[JsonLines[Guest], AsyncJsonLines[Guest]]] = Operation(
    id="guests_export",
    method="GET",
    path="/v1/guests/export",
    returns=Lines(decode_guest),
    safe=True,
)


def call(*, options: RequestOptions | None = None) -> Call[JsonLines[Guest], AsyncJsonLines[Guest]]:
    """Export guests.

    Everything about all guests.

    Args:
        options: What this call does differently from its client.

    Returns:
        A guest in each line.

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
