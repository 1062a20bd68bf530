# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.unset import UNSET, Unset

from ..models.order_event import decode_order_event

if TYPE_CHECKING:
    from ..models.order_event import OrderEvent


OPERATION: Final[Operation[OrderEvent]] = Operation(
    id="orders_stream",
    method="GET",
    path="/v1/orders/events",
    decode=decode_order_event,
    accepts="events",
    safe=True,
    betas=("kitchen-2026-01-01",),
)


def call(
    *, types: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
) -> Call[OrderEvent]:
    """Stream the events of all orders.

    Stays open and sends events as they happen.

    Args:
        types: Only events of these types.
        options: What this call does differently from its client.

    Returns:
        Events until the kitchen closes.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(
        query={
            "types[]": types,
        },
        options=options,
    )


sync = endpoint.stream_sync(call)
sync_detailed = endpoint.stream_sync_detailed(call)
asyncio = endpoint.stream_asyncio(call)
asyncio_detailed = endpoint.stream_asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
