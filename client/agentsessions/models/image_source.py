# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Where a picture comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ImageSource",
    "type",
    {
        "base64": "base_64_source:Base64Source",
        "url": "url_source:URLSource",
        "file": "file_source:FileSource",
    },
    __name__,
)

if TYPE_CHECKING:
    from .base_64_source import Base64Source
    from .file_source import FileSource
    from .url_source import URLSource

    ImageSource: TypeAlias = Base64Source | URLSource | FileSource | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_image_source: Final[Callable[[Any], ImageSource]] = _VARIANTS.decode
read_image_source_list: Final[Callable[[Any], list[ImageSource]]] = _VARIANTS.decode_list
