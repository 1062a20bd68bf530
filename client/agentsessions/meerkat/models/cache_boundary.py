# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A place in a history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CacheBoundary",
    "kind",
    {
        "system_profile_prefix": (
            "cache_boundary_system_profile_prefix:CacheBoundarySystemProfilePrefix"
        ),
        "transcript_after": "cache_boundary_transcript_after:CacheBoundaryTranscriptAfter",
    },
    __name__,
)

if TYPE_CHECKING:
    from .cache_boundary_system_profile_prefix import CacheBoundarySystemProfilePrefix
    from .cache_boundary_transcript_after import CacheBoundaryTranscriptAfter

    CacheBoundary: TypeAlias = (
        CacheBoundarySystemProfilePrefix | CacheBoundaryTranscriptAfter | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_cache_boundary: Final[Callable[[Any], CacheBoundary]] = _VARIANTS.decode
read_cache_boundary_list: Final[Callable[[Any], list[CacheBoundary]]] = _VARIANTS.decode_list
