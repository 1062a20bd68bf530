# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A video, told by where its bytes are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "VideoBlock",
    "source",
    {
        "inline": "inline_video_block:InlineVideoBlock",
        "uri": "linked_video_block:LinkedVideoBlock",
    },
    __name__,
)

if TYPE_CHECKING:
    from .inline_video_block import InlineVideoBlock
    from .linked_video_block import LinkedVideoBlock

    VideoBlock: TypeAlias = InlineVideoBlock | LinkedVideoBlock | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_video_block: Final[Callable[[Any], VideoBlock]] = _VARIANTS.decode
read_video_block_list: Final[Callable[[Any], list[VideoBlock]]] = _VARIANTS.decode_list
