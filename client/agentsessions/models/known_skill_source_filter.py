# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownSkillSourceFilter(OpenEnum):
    """The sources known today. `custom`: uploaded. `anthropic`: published by Anthropic."""

    CUSTOM = "custom"
    ANTHROPIC = "anthropic"


decode_known_skill_source_filter = enum_decoder(KnownSkillSourceFilter)
