# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Something to show to the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Renderable",
    "type",
    {
        "text": "renderable_text:RenderableText",
        "blocks": "renderable_blocks:RenderableBlocks",
        "json": "renderable_json:RenderableJson",
        "system_notice": "renderable_system_notice:RenderableSystemNotice",
        "reference": "renderable_reference:RenderableReference",
    },
    __name__,
)

if TYPE_CHECKING:
    from .renderable_blocks import RenderableBlocks
    from .renderable_json import RenderableJson
    from .renderable_reference import RenderableReference
    from .renderable_system_notice import RenderableSystemNotice
    from .renderable_text import RenderableText

    Renderable: TypeAlias = (
        RenderableText
        | RenderableBlocks
        | RenderableJson
        | RenderableSystemNotice
        | RenderableReference
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_renderable: Final[Callable[[Any], Renderable]] = _VARIANTS.decode
read_renderable_list: Final[Callable[[Any], list[Renderable]]] = _VARIANTS.decode_list
