# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A piece of a tool's result."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ToolResultContent",
    "type",
    {
        "text": "text_block:TextBlock",
        "image": "image_block:ImageBlock",
        "document": "document_block:DocumentBlock",
        "search_result": "search_result_block:SearchResultBlock",
    },
    __name__,
)

if TYPE_CHECKING:
    from .document_block import DocumentBlock
    from .image_block import ImageBlock
    from .search_result_block import SearchResultBlock
    from .text_block import TextBlock

    ToolResultContent: TypeAlias = (
        TextBlock | ImageBlock | DocumentBlock | SearchResultBlock | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_tool_result_content: Final[Callable[[Any], ToolResultContent]] = _VARIANTS.decode
read_tool_result_content_list: Final[Callable[[Any], list[ToolResultContent]]] = (
    _VARIANTS.decode_list
)
