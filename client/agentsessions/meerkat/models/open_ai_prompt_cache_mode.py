# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class OpenAIPromptCacheMode(OpenEnum):
    """Who says what is kept. `implicit`: the provider."""

    IMPLICIT = "implicit"
    EXPLICIT = "explicit"


decode_open_ai_prompt_cache_mode = enum_decoder(OpenAIPromptCacheMode)
