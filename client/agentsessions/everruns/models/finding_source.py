# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class FindingSource(OpenEnum):
    """Who found it: a rule, a model, or a health check."""

    BUILTIN = "builtin"
    LLM = "llm"
    HEALTH_CHECK = "health_check"


decode_finding_source = enum_decoder(FindingSource)
