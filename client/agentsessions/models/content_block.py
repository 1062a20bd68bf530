# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A piece of a message to an agent, or between agents."""

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
        "document": "document_block:DocumentBlock",
        "redacted": "redacted_block:RedactedBlock",
    },
    __name__,
)

if TYPE_CHECKING:
    from .document_block import DocumentBlock
    from .image_block import ImageBlock
    from .redacted_block import RedactedBlock
    from .text_block import TextBlock

    ContentBlock: TypeAlias = (
        TextBlock | ImageBlock | DocumentBlock | RedactedBlock | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_content_block: Final[Callable[[Any], ContentBlock]] = _VARIANTS.decode
read_content_block_list: Final[Callable[[Any], list[ContentBlock]]] = _VARIANTS.decode_list
