# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How the provider shortens a long context."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AppliedAnthropicCompaction",
    "kind",
    {
        "auto": "anthropic_auto_compaction:AnthropicAutoCompaction",
        "custom": "applied_anthropic_custom_compaction:AppliedAnthropicCustomCompaction",
    },
    __name__,
)

if TYPE_CHECKING:
    from .anthropic_auto_compaction import AnthropicAutoCompaction
    from .applied_anthropic_custom_compaction import AppliedAnthropicCustomCompaction

    AppliedAnthropicCompaction: TypeAlias = (
        AnthropicAutoCompaction | AppliedAnthropicCustomCompaction | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_applied_anthropic_compaction: Final[Callable[[Any], AppliedAnthropicCompaction]] = (
    _VARIANTS.decode
)
read_applied_anthropic_compaction_list: Final[Callable[[Any], list[AppliedAnthropicCompaction]]] = (
    _VARIANTS.decode_list
)
