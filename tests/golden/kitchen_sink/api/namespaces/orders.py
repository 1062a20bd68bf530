# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What is being cooked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncEventStream, Call, EventStream, RequestOptions

    from ...models.order import Order
    from ...models.order_event import OrderEvent


class _Orders:
    @operation
    def current(self, *, options: RequestOptions | None = None) -> Call[Order | None, Order | None]:
        """Retrieve the order at the stove.

        Reads the order that is being cooked.

        Args:
            options: What this call does differently from its client.
        """
        return api.orders_current.call(options=options)

    @operation
    def close(
        self,
        *,
        at: datetime | str | None | Unset = UNSET,
        self_service: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[None, None]:
        """Close the kitchen.

        Takes no more orders.

        Args:
            at: When to close; null for now.
            self_service: Whether guests may go on cooking. Default: False.
            options: What this call does differently from its client.
        """
        return api.orders_close.call(
            body={
                "at": at,
                "self_service": self_service,
            },
            options=options,
        )

    @operation
    def stream(
        self, *, types: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> Call[EventStream[OrderEvent], AsyncEventStream[OrderEvent]]:
        """Stream the events of all orders.

        Stays open and sends events as they happen.

        Args:
            types: Only events of these types. Sent with the beta value `kitchen-2026-01-01`.
            options: What this call does differently from its client.
        """
        return api.orders_stream.call(types=types, options=options)


class Orders(_Orders, SyncNamespace):
    """What is being cooked."""


class AsyncOrders(_Orders, AsyncNamespace):
    """What is being cooked."""
