# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .provider_meta import decode_provider_meta
from .transcript_source import decode_transcript_source

if TYPE_CHECKING:
    from .provider_meta import ProviderMeta
    from .transcript_source import TranscriptSource


@model
class AssistantTranscript(Model):
    """What a block of speech holds.

    Attributes:
        text: The words.
        source: How they were written down.
        meta: What the provider wants to get back with the block.
    """

    text: str
    source: TranscriptSource
    meta: ProviderMeta | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "source"
        try:
            self.text = data["text"]
            self.source = decode_transcript_source(data["source"])
            at = "meta"
            value = data.get("meta", UNSET)
            self.meta = (
                value if value is UNSET else None if value is None else decode_provider_meta(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_assistant_transcript = AssistantTranscript.from_dict
