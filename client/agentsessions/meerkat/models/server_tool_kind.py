# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Which tool of a provider."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ServerToolKind",
    "kind",
    {
        "web_search": "server_tool_kind_web_search:ServerToolKindWebSearch",
        "google_search": "server_tool_kind_google_search:ServerToolKindGoogleSearch",
        "provider_native": "server_tool_kind_provider_native:ServerToolKindProviderNative",
        "unknown": "server_tool_kind_unknown:ServerToolKindUnknown",
    },
    __name__,
)

if TYPE_CHECKING:
    from .server_tool_kind_google_search import ServerToolKindGoogleSearch
    from .server_tool_kind_provider_native import ServerToolKindProviderNative
    from .server_tool_kind_unknown import ServerToolKindUnknown
    from .server_tool_kind_web_search import ServerToolKindWebSearch

    ServerToolKind: TypeAlias = (
        ServerToolKindWebSearch
        | ServerToolKindGoogleSearch
        | ServerToolKindProviderNative
        | ServerToolKindUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_server_tool_kind: Final[Callable[[Any], ServerToolKind]] = _VARIANTS.decode
read_server_tool_kind_list: Final[Callable[[Any], list[ServerToolKind]]] = _VARIANTS.decode_list
