# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AnthropicEffort(OpenEnum):
    """How hard the model tries."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    MAX = "max"
    XHIGH = "xhigh"


decode_anthropic_effort = enum_decoder(AnthropicEffort)
