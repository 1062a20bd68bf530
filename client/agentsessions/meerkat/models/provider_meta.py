# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a provider wants to get back with a block."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ProviderMeta",
    "provider",
    {
        "anthropic": "provider_meta_anthropic:ProviderMetaAnthropic",
        "anthropic_redacted": "provider_meta_anthropic_redacted:ProviderMetaAnthropicRedacted",
        "anthropic_compaction": (
            "provider_meta_anthropic_compaction:ProviderMetaAnthropicCompaction"
        ),
        "gemini": "provider_meta_gemini:ProviderMetaGemini",
        "gemini_function_call": "provider_meta_gemini_function_call:ProviderMetaGeminiFunctionCall",
        "open_ai": "provider_meta_open_ai:ProviderMetaOpenAI",
        "open_ai_response": "provider_meta_open_ai_response:ProviderMetaOpenAIResponse",
        "open_ai_assistant_message": (
            "provider_meta_open_ai_assistant_message:ProviderMetaOpenAIAssistantMessage"
        ),
        "unknown": "provider_meta_unknown:ProviderMetaUnknown",
    },
    __name__,
)

if TYPE_CHECKING:
    from .provider_meta_anthropic import ProviderMetaAnthropic
    from .provider_meta_anthropic_compaction import ProviderMetaAnthropicCompaction
    from .provider_meta_anthropic_redacted import ProviderMetaAnthropicRedacted
    from .provider_meta_gemini import ProviderMetaGemini
    from .provider_meta_gemini_function_call import ProviderMetaGeminiFunctionCall
    from .provider_meta_open_ai import ProviderMetaOpenAI
    from .provider_meta_open_ai_assistant_message import ProviderMetaOpenAIAssistantMessage
    from .provider_meta_open_ai_response import ProviderMetaOpenAIResponse
    from .provider_meta_unknown import ProviderMetaUnknown

    ProviderMeta: TypeAlias = (
        ProviderMetaAnthropic
        | ProviderMetaAnthropicRedacted
        | ProviderMetaAnthropicCompaction
        | ProviderMetaGemini
        | ProviderMetaGeminiFunctionCall
        | ProviderMetaOpenAI
        | ProviderMetaOpenAIResponse
        | ProviderMetaOpenAIAssistantMessage
        | ProviderMetaUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_provider_meta: Final[Callable[[Any], ProviderMeta]] = _VARIANTS.decode
read_provider_meta_list: Final[Callable[[Any], list[ProviderMeta]]] = _VARIANTS.decode_list
