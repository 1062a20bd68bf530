# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What happens to orders."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "OrderEvent",
    "type",
    {
        "order.placed": "order_placed_event:OrderPlacedEvent",
        "order.served": "order_served_event:OrderServedEvent",
    },
    __name__,
)

if TYPE_CHECKING:
    from .order_placed_event import OrderPlacedEvent
    from .order_served_event import OrderServedEvent

    OrderEvent: TypeAlias = OrderPlacedEvent | OrderServedEvent | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_order_event: Final[Callable[[Any], OrderEvent]] = _VARIANTS.decode
read_order_event_list: Final[Callable[[Any], list[OrderEvent]]] = _VARIANTS.decode_list
