# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How the model thinks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AnthropicThinking",
    "type",
    {
        "adaptive": "anthropic_adaptive_thinking:AnthropicAdaptiveThinking",
        "enabled": "anthropic_enabled_thinking:AnthropicEnabledThinking",
    },
    __name__,
)

if TYPE_CHECKING:
    from .anthropic_adaptive_thinking import AnthropicAdaptiveThinking
    from .anthropic_enabled_thinking import AnthropicEnabledThinking

    AnthropicThinking: TypeAlias = (
        AnthropicAdaptiveThinking | AnthropicEnabledThinking | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_anthropic_thinking: Final[Callable[[Any], AnthropicThinking]] = _VARIANTS.decode
read_anthropic_thinking_list: Final[Callable[[Any], list[AnthropicThinking]]] = (
    _VARIANTS.decode_list
)
