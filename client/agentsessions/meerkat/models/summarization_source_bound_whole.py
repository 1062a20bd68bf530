# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SummarizationSourceBoundWhole(Model):
    """The model was shown all of the history.

    Attributes:
        kind: Always `whole`.
    """

    kind: Literal["whole"] = "whole"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_summarization_source_bound_whole = SummarizationSourceBoundWhole.from_dict
