# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A piece of a message or of a tool's result. More types may come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ContentPart",
    "type",
    {
        "text": "text_part:TextPart",
        "image": "image_part:ImagePart",
        "image_file": "image_file_part:ImageFilePart",
        "tool_call": "tool_call_part:ToolCallPart",
        "tool_result": "tool_result_part:ToolResultPart",
    },
    __name__,
)

if TYPE_CHECKING:
    from .image_file_part import ImageFilePart
    from .image_part import ImagePart
    from .text_part import TextPart
    from .tool_call_part import ToolCallPart
    from .tool_result_part import ToolResultPart

    ContentPart: TypeAlias = (
        TextPart | ImagePart | ImageFilePart | ToolCallPart | ToolResultPart | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_content_part: Final[Callable[[Any], ContentPart]] = _VARIANTS.decode
read_content_part_list: Final[Callable[[Any], list[ContentPart]]] = _VARIANTS.decode_list
