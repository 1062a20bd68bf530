# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class FindingSeverity(OpenEnum):
    """How much a finding matters. None of them keeps an agent from running."""

    WARNING = "warning"
    INFO = "info"
    SUGGESTION = "suggestion"


decode_finding_severity = enum_decoder(FindingSeverity)
