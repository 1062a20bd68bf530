# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A piece of a message that an agent wrote."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentMessageContent",
    "type",
    {
        "text": "text_block:TextBlock",
        "redacted": "redacted_block:RedactedBlock",
    },
    __name__,
)

if TYPE_CHECKING:
    from .redacted_block import RedactedBlock
    from .text_block import TextBlock

    AgentMessageContent: TypeAlias = TextBlock | RedactedBlock | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_message_content: Final[Callable[[Any], AgentMessageContent]] = _VARIANTS.decode
read_agent_message_content_list: Final[Callable[[Any], list[AgentMessageContent]]] = (
    _VARIANTS.decode_list
)
