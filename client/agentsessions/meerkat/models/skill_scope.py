# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SkillScope(OpenEnum):
    """Whom a skill belongs to."""

    BUILTIN = "builtin"
    PROJECT = "project"
    USER = "user"


decode_skill_scope = enum_decoder(SkillScope)
