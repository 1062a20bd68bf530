# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What an event comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "EventSource",
    "type",
    {
        "session": "event_source_session:EventSourceSession",
        "runtime": "event_source_runtime:EventSourceRuntime",
        "interaction": "event_source_interaction:EventSourceInteraction",
        "callback": "event_source_callback:EventSourceCallback",
        "external": "event_source_external:EventSourceExternal",
    },
    __name__,
)

if TYPE_CHECKING:
    from .event_source_callback import EventSourceCallback
    from .event_source_external import EventSourceExternal
    from .event_source_interaction import EventSourceInteraction
    from .event_source_runtime import EventSourceRuntime
    from .event_source_session import EventSourceSession

    EventSource: TypeAlias = (
        EventSourceSession
        | EventSourceRuntime
        | EventSourceInteraction
        | EventSourceCallback
        | EventSourceExternal
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_event_source: Final[Callable[[Any], EventSource]] = _VARIANTS.decode
read_event_source_list: Final[Callable[[Any], list[EventSource]]] = _VARIANTS.decode_list
