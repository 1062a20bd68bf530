# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.decoding import nothing
from agentsessions.core.values.unset import UNSET, Unset

from ..models.close_request import CloseRequest

OPERATION: Final[Operation[None]] = Operation(
    id="orders_close",
    method="POST",
    path="/v1/orders/current/close",
    decode=nothing,
    accepts="nothing",
    safe=True,
    body_type=CloseRequest,
)


def call(
    *, body: CloseRequest | Mapping[str, Any] | Unset = UNSET, options: RequestOptions | None = None
) -> Call[None]:
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
    return OPERATION.call(body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
