# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TranscriptSourceUnknown(Model):
    """A way of writing speech down that the server did not know itself.

    Attributes:
        kind: Always `unknown`.
        debug: What was there instead, for people to read.
    """

    kind: Literal["unknown"] = "unknown"
    debug: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.debug = data["debug"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_transcript_source_unknown = TranscriptSourceUnknown.from_dict
