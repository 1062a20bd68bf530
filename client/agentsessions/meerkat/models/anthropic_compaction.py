# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How the provider shortens a long context."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AnthropicCompaction",
    "kind",
    {
        "auto": "anthropic_auto_compaction:AnthropicAutoCompaction",
        "custom": "anthropic_custom_compaction:AnthropicCustomCompaction",
    },
    __name__,
)

if TYPE_CHECKING:
    from .anthropic_auto_compaction import AnthropicAutoCompaction
    from .anthropic_custom_compaction import AnthropicCustomCompaction

    AnthropicCompaction: TypeAlias = (
        AnthropicAutoCompaction | AnthropicCustomCompaction | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_anthropic_compaction: Final[Callable[[Any], AnthropicCompaction]] = _VARIANTS.decode
read_anthropic_compaction_list: Final[Callable[[Any], list[AnthropicCompaction]]] = (
    _VARIANTS.decode_list
)
