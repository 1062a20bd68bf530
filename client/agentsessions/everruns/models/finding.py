# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .finding_category import FindingCategory, decode_finding_category
from .finding_location import FindingLocation, decode_finding_location
from .finding_severity import FindingSeverity, decode_finding_severity
from .finding_source import FindingSource, decode_finding_source


@model
class Finding(Model):
    """Something about an agent that could be better.

    Attributes:
        rule_id: The rule, such as `prompt.duplicate_paragraphs`.
        category: What it is about.
        severity: How much it matters.
        source: Who found it.
        message: The finding in words.
        location: What it refers to.
        fix: A text to put there instead.
    """

    rule_id: str
    category: FindingCategory
    severity: FindingSeverity
    source: FindingSource
    message: str
    location: FindingLocation | None | Unset = UNSET
    fix: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "category"
        try:
            self.rule_id = data["rule_id"]
            self.category = decode_finding_category(data["category"])
            at = "severity"
            self.severity = decode_finding_severity(data["severity"])
            at = "source"
            self.source = decode_finding_source(data["source"])
            self.message = data["message"]
            at = "location"
            value = data.get("location", UNSET)
            self.location = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_finding_location(value)
            )
            self.fix = data.get("fix", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_finding = Finding.from_dict
