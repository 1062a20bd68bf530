# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class Provider(OpenEnum):
    """Who runs a model. `self_hosted`: a server of your own."""

    ANTHROPIC = "anthropic"
    OPENAI = "openai"
    GEMINI = "gemini"
    SELF_HOSTED = "self_hosted"
    OTHER = "other"


decode_provider = enum_decoder(Provider)
