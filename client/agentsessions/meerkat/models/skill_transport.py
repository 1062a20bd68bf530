# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SkillTransport(OpenEnum):
    """How skills are fetched."""

    EMBEDDED = "embedded"
    FILESYSTEM = "filesystem"
    GIT = "git"
    HTTP = "http"
    STDIO = "stdio"


decode_skill_transport = enum_decoder(SkillTransport)
