# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SkillSourceHealthState(OpenEnum):
    """How the sources of skills are."""

    HEALTHY = "healthy"
    DEGRADED = "degraded"
    UNHEALTHY = "unhealthy"


decode_skill_source_health_state = enum_decoder(SkillSourceHealthState)
