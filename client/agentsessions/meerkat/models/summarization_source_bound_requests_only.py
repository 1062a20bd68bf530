# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SummarizationSourceBoundRequestsOnly(Model):
    """The model was shown only what the user asked for.

    Attributes:
        kind: Always `requests_only`.
        kept: How many of these messages. At least 0.
        of: How many there were. At least 0.
    """

    kind: Literal["requests_only"] = "requests_only"
    kept: int
    of: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.kept = data["kept"]
            self.of = data["of"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_summarization_source_bound_requests_only = SummarizationSourceBoundRequestsOnly.from_dict
