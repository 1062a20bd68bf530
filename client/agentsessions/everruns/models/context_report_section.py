# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ContextReportSection(Model):
    """A part of the context, such as the messages or the tools.

    Attributes:
        key: What `section_key` of its contributions says.
        label: A name for people to read.
        items: How many things are in it. At least 0.
        tokens: How many tokens they are together. At least 0.
    """

    key: str
    label: str
    items: int
    tokens: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.key = data["key"]
            self.label = data["label"]
            self.items = data["items"]
            self.tokens = data["tokens"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_context_report_section = ContextReportSection.from_dict
