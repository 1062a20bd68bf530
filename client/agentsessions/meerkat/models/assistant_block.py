# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A part of what the model has said, told by `block_type`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AssistantBlock",
    "block_type",
    {
        "text": "assistant_text_block:AssistantTextBlock",
        "transcript": "assistant_transcript_block:AssistantTranscriptBlock",
        "reasoning": "assistant_reasoning_block:AssistantReasoningBlock",
        "tool_use": "assistant_tool_use_block:AssistantToolUseBlock",
        "server_tool_content": "assistant_server_tool_block:AssistantServerToolBlock",
        "image": "assistant_image_block:AssistantImageBlock",
        "unknown": "assistant_unknown_block:AssistantUnknownBlock",
    },
    __name__,
)

if TYPE_CHECKING:
    from .assistant_image_block import AssistantImageBlock
    from .assistant_reasoning_block import AssistantReasoningBlock
    from .assistant_server_tool_block import AssistantServerToolBlock
    from .assistant_text_block import AssistantTextBlock
    from .assistant_tool_use_block import AssistantToolUseBlock
    from .assistant_transcript_block import AssistantTranscriptBlock
    from .assistant_unknown_block import AssistantUnknownBlock

    AssistantBlock: TypeAlias = (
        AssistantTextBlock
        | AssistantTranscriptBlock
        | AssistantReasoningBlock
        | AssistantToolUseBlock
        | AssistantServerToolBlock
        | AssistantImageBlock
        | AssistantUnknownBlock
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_assistant_block: Final[Callable[[Any], AssistantBlock]] = _VARIANTS.decode
read_assistant_block_list: Final[Callable[[Any], list[AssistantBlock]]] = _VARIANTS.decode_list
