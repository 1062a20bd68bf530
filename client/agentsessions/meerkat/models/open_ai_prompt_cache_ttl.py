# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class OpenAIPromptCacheTtl(OpenEnum):
    """How long a prompt is kept."""

    VALUE_30M = "30m"


decode_open_ai_prompt_cache_ttl = enum_decoder(OpenAIPromptCacheTtl)
