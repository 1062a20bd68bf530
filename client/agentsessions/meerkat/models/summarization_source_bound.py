# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How much of a history the model was shown to sum it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SummarizationSourceBound",
    "kind",
    {
        "whole": "summarization_source_bound_whole:SummarizationSourceBoundWhole",
        "trimmed": "summarization_source_bound_trimmed:SummarizationSourceBoundTrimmed",
        "requests_only": (
            "summarization_source_bound_requests_only:SummarizationSourceBoundRequestsOnly"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .summarization_source_bound_requests_only import SummarizationSourceBoundRequestsOnly
    from .summarization_source_bound_trimmed import SummarizationSourceBoundTrimmed
    from .summarization_source_bound_whole import SummarizationSourceBoundWhole

    SummarizationSourceBound: TypeAlias = (
        SummarizationSourceBoundWhole
        | SummarizationSourceBoundTrimmed
        | SummarizationSourceBoundRequestsOnly
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_summarization_source_bound: Final[Callable[[Any], SummarizationSourceBound]] = (
    _VARIANTS.decode
)
read_summarization_source_bound_list: Final[Callable[[Any], list[SummarizationSourceBound]]] = (
    _VARIANTS.decode_list
)
