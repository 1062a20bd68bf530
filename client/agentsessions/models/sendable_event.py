# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An event that a client may send to a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SendableEvent",
    "type",
    {
        "user.message": "user_message:UserMessage",
        "user.interrupt": "user_interrupt:UserInterrupt",
        "user.tool_confirmation": "user_tool_confirmation:UserToolConfirmation",
        "user.custom_tool_result": "user_custom_tool_result:UserCustomToolResult",
        "user.tool_result": "user_tool_result:UserToolResult",
        "user.define_outcome": "user_define_outcome:UserDefineOutcome",
        "system.message": "system_message:SystemMessage",
    },
    __name__,
)

if TYPE_CHECKING:
    from .system_message import SystemMessage
    from .user_custom_tool_result import UserCustomToolResult
    from .user_define_outcome import UserDefineOutcome
    from .user_interrupt import UserInterrupt
    from .user_message import UserMessage
    from .user_tool_confirmation import UserToolConfirmation
    from .user_tool_result import UserToolResult

    SendableEvent: TypeAlias = (
        UserMessage
        | UserInterrupt
        | UserToolConfirmation
        | UserCustomToolResult
        | UserToolResult
        | UserDefineOutcome
        | SystemMessage
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_sendable_event: Final[Callable[[Any], SendableEvent]] = _VARIANTS.decode
read_sendable_event_list: Final[Callable[[Any], list[SendableEvent]]] = _VARIANTS.decode_list
