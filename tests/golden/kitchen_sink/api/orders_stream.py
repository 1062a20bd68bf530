# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Events, Operation, RequestOptions, Unset, bind

from ..models.order_event import decode_order_event

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncEventStream, EventStream

    from ..models.order_event import OrderEvent


OPERATION: Final[Operation[EventStream[OrderEvent], AsyncEventStream[OrderEvent]]] = Operation(
    id="orders_stream",
    method="GET",
    path="/v1/orders/events",
    returns=Events(decode_order_event),
    safe=True,
    parameter_betas={
        "types[]": ("kitchen-2026-01-01",),
    },
)


def call(
    *, types: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> Call[EventStream[OrderEvent], AsyncEventStream[OrderEvent]]:
    """Stream the events of all orders.

    Stays open and sends events as they happen.

    Args:
        types: Only events of these types. Sent with the beta value `kitchen-2026-01-01`.
        options: What this call does differently from its client.

    Returns:
        Events until the kitchen closes.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "types[]": types,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
