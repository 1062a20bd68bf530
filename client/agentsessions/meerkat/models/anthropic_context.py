# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AnthropicContext(OpenEnum):
    """How long the context may be."""

    ONE_MEGABYTE = "one_megabyte"


decode_anthropic_context = enum_decoder(AnthropicContext)
