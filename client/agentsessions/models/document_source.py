# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Where a document comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "DocumentSource",
    "type",
    {
        "base64": "base_64_source:Base64Source",
        "text": "text_source:TextSource",
        "url": "url_source:URLSource",
        "file": "file_source:FileSource",
    },
    __name__,
)

if TYPE_CHECKING:
    from .base_64_source import Base64Source
    from .file_source import FileSource
    from .text_source import TextSource
    from .url_source import URLSource

    DocumentSource: TypeAlias = Base64Source | TextSource | URLSource | FileSource | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_document_source: Final[Callable[[Any], DocumentSource]] = _VARIANTS.decode
read_document_source_list: Final[Callable[[Any], list[DocumentSource]]] = _VARIANTS.decode_list
