# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SkillSourceStatus(OpenEnum):
    """Whether a source is in use."""

    ACTIVE = "active"
    DISABLED = "disabled"
    RETIRED = "retired"


decode_skill_source_status = enum_decoder(SkillSourceStatus)
