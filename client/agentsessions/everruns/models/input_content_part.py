# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A piece of what a user says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "InputContentPart",
    "type",
    {
        "text": "text_part:TextPart",
        "image": "image_part:ImagePart",
        "image_file": "image_file_part:ImageFilePart",
    },
    __name__,
)

if TYPE_CHECKING:
    from .image_file_part import ImageFilePart
    from .image_part import ImagePart
    from .text_part import TextPart

    InputContentPart: TypeAlias = TextPart | ImagePart | ImageFilePart | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_input_content_part: Final[Callable[[Any], InputContentPart]] = _VARIANTS.decode
read_input_content_part_list: Final[Callable[[Any], list[InputContentPart]]] = _VARIANTS.decode_list
