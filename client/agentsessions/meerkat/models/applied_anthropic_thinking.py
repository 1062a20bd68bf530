# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How the model thinks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AppliedAnthropicThinking",
    "type",
    {
        "adaptive": "anthropic_adaptive_thinking:AnthropicAdaptiveThinking",
        "enabled": "anthropic_enabled_thinking:AnthropicEnabledThinking",
        "between_tools": "anthropic_thinking_between_tools:AnthropicThinkingBetweenTools",
        "disabled": "anthropic_disabled_thinking:AnthropicDisabledThinking",
    },
    __name__,
)

if TYPE_CHECKING:
    from .anthropic_adaptive_thinking import AnthropicAdaptiveThinking
    from .anthropic_disabled_thinking import AnthropicDisabledThinking
    from .anthropic_enabled_thinking import AnthropicEnabledThinking
    from .anthropic_thinking_between_tools import AnthropicThinkingBetweenTools

    AppliedAnthropicThinking: TypeAlias = (
        AnthropicAdaptiveThinking
        | AnthropicEnabledThinking
        | AnthropicThinkingBetweenTools
        | AnthropicDisabledThinking
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_applied_anthropic_thinking: Final[Callable[[Any], AppliedAnthropicThinking]] = (
    _VARIANTS.decode
)
read_applied_anthropic_thinking_list: Final[Callable[[Any], list[AppliedAnthropicThinking]]] = (
    _VARIANTS.decode_list
)
