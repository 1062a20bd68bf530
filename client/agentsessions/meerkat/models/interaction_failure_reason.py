# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why an interaction has failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "InteractionFailureReason",
    "kind",
    {
        "cancelled": "interaction_failure_reason_cancelled:InteractionFailureReasonCancelled",
        "abandoned": "interaction_failure_reason_abandoned:InteractionFailureReasonAbandoned",
        "interaction_stream_abandoned": (
            "interaction_failure_reason_interaction_stream_abandoned:"
            "InteractionFailureReasonInteractionStreamAbandoned"
        ),
        "finalization_failed": (
            "interaction_failure_reason_finalization_failed:"
            "InteractionFailureReasonFinalizationFailed"
        ),
        "extraction_failed": (
            "interaction_failure_reason_extraction_failed:InteractionFailureReasonExtractionFailed"
        ),
        "outcome_unknown": (
            "interaction_failure_reason_outcome_unknown:InteractionFailureReasonOutcomeUnknown"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .interaction_failure_reason_abandoned import InteractionFailureReasonAbandoned
    from .interaction_failure_reason_cancelled import InteractionFailureReasonCancelled
    from .interaction_failure_reason_extraction_failed import (
        InteractionFailureReasonExtractionFailed,
    )
    from .interaction_failure_reason_finalization_failed import (
        InteractionFailureReasonFinalizationFailed,
    )
    from .interaction_failure_reason_interaction_stream_abandoned import (
        InteractionFailureReasonInteractionStreamAbandoned,
    )
    from .interaction_failure_reason_outcome_unknown import InteractionFailureReasonOutcomeUnknown

    InteractionFailureReason: TypeAlias = (
        InteractionFailureReasonCancelled
        | InteractionFailureReasonAbandoned
        | InteractionFailureReasonInteractionStreamAbandoned
        | InteractionFailureReasonFinalizationFailed
        | InteractionFailureReasonExtractionFailed
        | InteractionFailureReasonOutcomeUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_interaction_failure_reason: Final[Callable[[Any], InteractionFailureReason]] = (
    _VARIANTS.decode
)
read_interaction_failure_reason_list: Final[Callable[[Any], list[InteractionFailureReason]]] = (
    _VARIANTS.decode_list
)
