# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class GeminiThinkingLevel(OpenEnum):
    """How hard a model of Gemini thinks."""

    MINIMAL = "minimal"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


decode_gemini_thinking_level = enum_decoder(GeminiThinkingLevel)
