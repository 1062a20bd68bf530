# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.order import Order, decode_order

OPERATION: Final[Operation[Order | None, Order | None]] = Operation(
    id="orders_current",
    method="GET",
    path="/v1/orders/current",
    returns=Json(lambda item: None if item is None else decode_order(item)),
    safe=True,
)


def call(*, options: RequestOptions | None = None) -> Call[Order | None, Order | None]:
    """Retrieve the order at the stove.

    Reads the order that is being cooked.

    Args:
        options: What this call does differently from its client.

    Returns:
        The order; null while the stove is cold.

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
