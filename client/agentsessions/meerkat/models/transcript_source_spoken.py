# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TranscriptSourceSpoken(Model):
    """The words as they were heard.

    Attributes:
        kind: Always `spoken`.
    """

    kind: Literal["spoken"] = "spoken"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_transcript_source_spoken = TranscriptSourceSpoken.from_dict
