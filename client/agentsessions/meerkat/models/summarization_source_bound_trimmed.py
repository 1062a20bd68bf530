# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .summarization_trim_stage import SummarizationTrimStage, decode_summarization_trim_stage


@model
class SummarizationSourceBoundTrimmed(Model):
    """The model was shown the history without some kinds of message.

    Attributes:
        kind: Always `trimmed`.
        through: Which kinds were left out last.
    """

    kind: Literal["trimmed"] = "trimmed"
    through: SummarizationTrimStage

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.through = decode_summarization_trim_stage(data["through"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "through") from None
        self._raw = data
        return self


decode_summarization_source_bound_trimmed = SummarizationSourceBoundTrimmed.from_dict
