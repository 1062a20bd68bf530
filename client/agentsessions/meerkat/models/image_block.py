# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An image, told by where its bytes are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ImageBlock",
    "source",
    {
        "inline": "inline_image_block:InlineImageBlock",
        "blob": "stored_image_block:StoredImageBlock",
    },
    __name__,
)

if TYPE_CHECKING:
    from .inline_image_block import InlineImageBlock
    from .stored_image_block import StoredImageBlock

    ImageBlock: TypeAlias = InlineImageBlock | StoredImageBlock | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_image_block: Final[Callable[[Any], ImageBlock]] = _VARIANTS.decode
read_image_block_list: Final[Callable[[Any], list[ImageBlock]]] = _VARIANTS.decode_list
