# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a place is given up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CacheDiscardReason",
    "kind",
    {
        "boundary_outside_committed_transcript": (
            "cache_discard_reason_outside_transcript:CacheDiscardReasonOutsideTranscript"
        ),
        "canonical_prefix_moved": (
            "cache_discard_reason_canonical_prefix_moved:CacheDiscardReasonCanonicalPrefixMoved"
        ),
        "evidence_unusable": (
            "cache_discard_reason_evidence_unusable:CacheDiscardReasonEvidenceUnusable"
        ),
        "projected_boundary_unmappable": (
            "cache_discard_reason_projected_boundary_unmappable:"
            "CacheDiscardReasonProjectedBoundaryUnmappable"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .cache_discard_reason_canonical_prefix_moved import CacheDiscardReasonCanonicalPrefixMoved
    from .cache_discard_reason_evidence_unusable import CacheDiscardReasonEvidenceUnusable
    from .cache_discard_reason_outside_transcript import CacheDiscardReasonOutsideTranscript
    from .cache_discard_reason_projected_boundary_unmappable import (
        CacheDiscardReasonProjectedBoundaryUnmappable,
    )

    CacheDiscardReason: TypeAlias = (
        CacheDiscardReasonOutsideTranscript
        | CacheDiscardReasonCanonicalPrefixMoved
        | CacheDiscardReasonEvidenceUnusable
        | CacheDiscardReasonProjectedBoundaryUnmappable
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_cache_discard_reason: Final[Callable[[Any], CacheDiscardReason]] = _VARIANTS.decode
read_cache_discard_reason_list: Final[Callable[[Any], list[CacheDiscardReason]]] = (
    _VARIANTS.decode_list
)
