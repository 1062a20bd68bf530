# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class OpenAIPromptCacheRetention(OpenEnum):
    """How long a prompt is kept. `in_memory`: for minutes."""

    IN_MEMORY = "in_memory"
    VALUE_24H = "24h"


decode_open_ai_prompt_cache_retention = enum_decoder(OpenAIPromptCacheRetention)
