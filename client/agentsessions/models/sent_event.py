# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An event that a client sent, as the service stored it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SentEvent",
    "type",
    {
        "user.message": "user_message_event:UserMessageEvent",
        "user.interrupt": "user_interrupt_event:UserInterruptEvent",
        "user.tool_confirmation": "user_tool_confirmation_event:UserToolConfirmationEvent",
        "user.custom_tool_result": "user_custom_tool_result_event:UserCustomToolResultEvent",
        "user.tool_result": "user_tool_result_event:UserToolResultEvent",
        "user.define_outcome": "user_define_outcome_event:UserDefineOutcomeEvent",
        "system.message": "system_message_event:SystemMessageEvent",
    },
    __name__,
)

if TYPE_CHECKING:
    from .system_message_event import SystemMessageEvent
    from .user_custom_tool_result_event import UserCustomToolResultEvent
    from .user_define_outcome_event import UserDefineOutcomeEvent
    from .user_interrupt_event import UserInterruptEvent
    from .user_message_event import UserMessageEvent
    from .user_tool_confirmation_event import UserToolConfirmationEvent
    from .user_tool_result_event import UserToolResultEvent

    SentEvent: TypeAlias = (
        UserMessageEvent
        | UserInterruptEvent
        | UserToolConfirmationEvent
        | UserCustomToolResultEvent
        | UserToolResultEvent
        | UserDefineOutcomeEvent
        | SystemMessageEvent
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_sent_event: Final[Callable[[Any], SentEvent]] = _VARIANTS.decode
read_sent_event_list: Final[Callable[[Any], list[SentEvent]]] = _VARIANTS.decode_list
