# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ContextReportContribution(Model):
    """What a single source adds to the context.

    Attributes:
        section_key: The part that it belongs to.
        source_id: A capability, a tool, a message: whatever it comes from.
        label: A name for people to read.
        tokens: How many tokens it is. At least 0.
    """

    section_key: str
    source_id: str
    label: str
    tokens: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.section_key = data["section_key"]
            self.source_id = data["source_id"]
            self.label = data["label"]
            self.tokens = data["tokens"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_context_report_contribution = ContextReportContribution.from_dict
