# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AnthropicCacheControlPolicy(OpenEnum):
    """What is kept in the cache of the provider."""

    DISABLED = "disabled"
    AUTOMATIC = "automatic"
    SYSTEM_PREFIX = "system_prefix"
    SYSTEM_AND_CONVERSATION = "system_and_conversation"


decode_anthropic_cache_control_policy = enum_decoder(AnthropicCacheControlPolicy)
