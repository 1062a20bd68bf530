# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SkillSourceType(OpenEnum):
    """The kind of source of a skill. `custom`: uploaded, and private to the workspace.
    `anthropic`: published by Anthropic, for all to use and none to change.
    `anthropic_example`: published by Anthropic as a sample. `plugin`: part of an installed
    plugin."""

    CUSTOM = "custom"
    ANTHROPIC = "anthropic"
    ANTHROPIC_EXAMPLE = "anthropic_example"
    PLUGIN = "plugin"


decode_skill_source_type = enum_decoder(SkillSourceType)
