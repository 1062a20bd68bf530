# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a history could not be summed up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CompactionFailureReason",
    "kind",
    {
        "llm_failed": "compaction_failure_reason_llm_failed:CompactionFailureReasonLlmFailed",
        "empty_summary": (
            "compaction_failure_reason_empty_summary:CompactionFailureReasonEmptySummary"
        ),
        "curator_failed": (
            "compaction_failure_reason_curator_failed:CompactionFailureReasonCuratorFailed"
        ),
        "estimation_failed": (
            "compaction_failure_reason_estimation_failed:CompactionFailureReasonEstimationFailed"
        ),
        "memory_indexing_failed": (
            "compaction_failure_reason_memory_indexing_failed:"
            "CompactionFailureReasonMemoryIndexingFailed"
        ),
        "transcript_rewrite_failed": (
            "compaction_failure_reason_transcript_rewrite_failed:"
            "CompactionFailureReasonTranscriptRewriteFailed"
        ),
        "projection_handoff_refused": (
            "compaction_failure_reason_projection_handoff_refused:"
            "CompactionFailureReasonProjectionHandoffRefused"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .compaction_failure_reason_curator_failed import CompactionFailureReasonCuratorFailed
    from .compaction_failure_reason_empty_summary import CompactionFailureReasonEmptySummary
    from .compaction_failure_reason_estimation_failed import CompactionFailureReasonEstimationFailed
    from .compaction_failure_reason_llm_failed import CompactionFailureReasonLlmFailed
    from .compaction_failure_reason_memory_indexing_failed import (
        CompactionFailureReasonMemoryIndexingFailed,
    )
    from .compaction_failure_reason_projection_handoff_refused import (
        CompactionFailureReasonProjectionHandoffRefused,
    )
    from .compaction_failure_reason_transcript_rewrite_failed import (
        CompactionFailureReasonTranscriptRewriteFailed,
    )

    CompactionFailureReason: TypeAlias = (
        CompactionFailureReasonLlmFailed
        | CompactionFailureReasonEmptySummary
        | CompactionFailureReasonCuratorFailed
        | CompactionFailureReasonEstimationFailed
        | CompactionFailureReasonMemoryIndexingFailed
        | CompactionFailureReasonTranscriptRewriteFailed
        | CompactionFailureReasonProjectionHandoffRefused
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_compaction_failure_reason: Final[Callable[[Any], CompactionFailureReason]] = _VARIANTS.decode
read_compaction_failure_reason_list: Final[Callable[[Any], list[CompactionFailureReason]]] = (
    _VARIANTS.decode_list
)
