# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class FindingCategory(OpenEnum):
    """What a finding is about."""

    STRUCTURE = "structure"
    COMPLETENESS = "completeness"
    EFFECTIVENESS = "effectiveness"
    SAFETY = "safety"
    COST = "cost"


decode_finding_category = enum_decoder(FindingCategory)
