# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Where the model runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AnthropicRegion",
    "kind",
    {
        "us": "anthropic_region_us:AnthropicRegionUS",
        "global": "anthropic_region_global:AnthropicRegionGlobal",
        "other": "anthropic_region_other:AnthropicRegionOther",
    },
    __name__,
)

if TYPE_CHECKING:
    from .anthropic_region_global import AnthropicRegionGlobal
    from .anthropic_region_other import AnthropicRegionOther
    from .anthropic_region_us import AnthropicRegionUS

    AnthropicRegion: TypeAlias = (
        AnthropicRegionUS | AnthropicRegionGlobal | AnthropicRegionOther | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_anthropic_region: Final[Callable[[Any], AnthropicRegion]] = _VARIANTS.decode
read_anthropic_region_list: Final[Callable[[Any], list[AnthropicRegion]]] = _VARIANTS.decode_list
