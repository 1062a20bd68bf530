# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Who has summed up a history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CompactionSummarySource",
    "kind",
    {
        "provider_call": (
            "compaction_summary_source_provider_call:CompactionSummarySourceProviderCall"
        ),
        "host_curator": "compaction_summary_source_host_curator:CompactionSummarySourceHostCurator",
        "mechanical_fallback": (
            "compaction_summary_source_mechanical_fallback:"
            "CompactionSummarySourceMechanicalFallback"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .compaction_summary_source_host_curator import CompactionSummarySourceHostCurator
    from .compaction_summary_source_mechanical_fallback import (
        CompactionSummarySourceMechanicalFallback,
    )
    from .compaction_summary_source_provider_call import CompactionSummarySourceProviderCall

    CompactionSummarySource: TypeAlias = (
        CompactionSummarySourceProviderCall
        | CompactionSummarySourceHostCurator
        | CompactionSummarySourceMechanicalFallback
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_compaction_summary_source: Final[Callable[[Any], CompactionSummarySource]] = _VARIANTS.decode
read_compaction_summary_source_list: Final[Callable[[Any], list[CompactionSummarySource]]] = (
    _VARIANTS.decode_list
)
