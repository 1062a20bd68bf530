# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AnthropicCacheTtl(OpenEnum):
    """How long it is kept."""

    VALUE_5M = "5m"
    VALUE_1H = "1h"


decode_anthropic_cache_ttl = enum_decoder(AnthropicCacheTtl)
