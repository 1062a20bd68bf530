# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How an image was made."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ProviderImageMetadata",
    "provider",
    {
        "not_emitted": "provider_image_metadata_not_emitted:ProviderImageMetadataNotEmitted",
        "openai": "provider_image_metadata_open_ai:ProviderImageMetadataOpenAI",
        "gemini": "provider_image_metadata_gemini:ProviderImageMetadataGemini",
    },
    __name__,
)

if TYPE_CHECKING:
    from .provider_image_metadata_gemini import ProviderImageMetadataGemini
    from .provider_image_metadata_not_emitted import ProviderImageMetadataNotEmitted
    from .provider_image_metadata_open_ai import ProviderImageMetadataOpenAI

    ProviderImageMetadata: TypeAlias = (
        ProviderImageMetadataNotEmitted
        | ProviderImageMetadataOpenAI
        | ProviderImageMetadataGemini
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_provider_image_metadata: Final[Callable[[Any], ProviderImageMetadata]] = _VARIANTS.decode
read_provider_image_metadata_list: Final[Callable[[Any], list[ProviderImageMetadata]]] = (
    _VARIANTS.decode_list
)
