# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Id and type of an event that is still being produced."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "EventPreview",
    "type",
    {
        "agent.message": "agent_message_preview:AgentMessagePreview",
        "agent.thinking": "agent_thinking_preview:AgentThinkingPreview",
    },
    __name__,
)

if TYPE_CHECKING:
    from .agent_message_preview import AgentMessagePreview
    from .agent_thinking_preview import AgentThinkingPreview

    EventPreview: TypeAlias = AgentMessagePreview | AgentThinkingPreview | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_event_preview: Final[Callable[[Any], EventPreview]] = _VARIANTS.decode
read_event_preview_list: Final[Callable[[Any], list[EventPreview]]] = _VARIANTS.decode_list
