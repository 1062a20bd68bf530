# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    Nothing,
    Operation,
    RequestOptions,
    Unset,
    bind,
)

from ..models.close_request import CloseRequest

if TYPE_CHECKING:
    from ..models._inputs import CloseRequestDict


OPERATION: Final[Operation[None, None]] = Operation(
    id="orders_close",
    method="POST",
    path="/v1/orders/current/close",
    returns=Nothing(),
    safe=True,
    body_type=CloseRequest,
)


def call(
    *, body: CloseRequest | CloseRequestDict | Unset = UNSET, options: RequestOptions | None = None
) -> Call[None, None]:
    """Close the kitchen.

    Takes no more orders.

    Args:
        body: When to close; at once when left out. The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The kitchen will close.

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
