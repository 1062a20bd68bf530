# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A piece of content."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ContentBlock",
    "type",
    {
        "text": "text_block:TextBlock",
        "image": "image_block:ImageBlock",
        "video": "video_block:VideoBlock",
        "structured": "structured_block:StructuredBlock",
        "skill_context": "skill_context_block:SkillContextBlock",
        "unknown": "unknown_block:UnknownBlock",
    },
    __name__,
)

if TYPE_CHECKING:
    from .image_block import ImageBlock
    from .skill_context_block import SkillContextBlock
    from .structured_block import StructuredBlock
    from .text_block import TextBlock
    from .unknown_block import UnknownBlock
    from .video_block import VideoBlock

    ContentBlock: TypeAlias = (
        TextBlock
        | ImageBlock
        | VideoBlock
        | StructuredBlock
        | SkillContextBlock
        | UnknownBlock
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_content_block: Final[Callable[[Any], ContentBlock]] = _VARIANTS.decode
read_content_block_list: Final[Callable[[Any], list[ContentBlock]]] = _VARIANTS.decode_list
