# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How speech was written down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "TranscriptSource",
    "kind",
    {
        "spoken": "transcript_source_spoken:TranscriptSourceSpoken",
        "spoken_unmeasured": "transcript_source_spoken_unmeasured:TranscriptSourceSpokenUnmeasured",
        "unknown": "transcript_source_unknown:TranscriptSourceUnknown",
    },
    __name__,
)

if TYPE_CHECKING:
    from .transcript_source_spoken import TranscriptSourceSpoken
    from .transcript_source_spoken_unmeasured import TranscriptSourceSpokenUnmeasured
    from .transcript_source_unknown import TranscriptSourceUnknown

    TranscriptSource: TypeAlias = (
        TranscriptSourceSpoken
        | TranscriptSourceSpokenUnmeasured
        | TranscriptSourceUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_transcript_source: Final[Callable[[Any], TranscriptSource]] = _VARIANTS.decode
read_transcript_source_list: Final[Callable[[Any], list[TranscriptSource]]] = _VARIANTS.decode_list
