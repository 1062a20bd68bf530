# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A message of the history, told by its role."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "HistoryMessage",
    "role",
    {
        "system": "system_message:SystemMessage",
        "system_notice": "system_notice_message:SystemNoticeMessage",
        "user": "user_message:UserMessage",
        "block_assistant": "assistant_message:AssistantMessage",
        "tool_results": "tool_results_message:ToolResultsMessage",
    },
    __name__,
)

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage
    from .system_message import SystemMessage
    from .system_notice_message import SystemNoticeMessage
    from .tool_results_message import ToolResultsMessage
    from .user_message import UserMessage

    HistoryMessage: TypeAlias = (
        SystemMessage
        | SystemNoticeMessage
        | UserMessage
        | AssistantMessage
        | ToolResultsMessage
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_history_message: Final[Callable[[Any], HistoryMessage]] = _VARIANTS.decode
read_history_message_list: Final[Callable[[Any], list[HistoryMessage]]] = _VARIANTS.decode_list
