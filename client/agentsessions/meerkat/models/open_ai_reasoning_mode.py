# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class OpenAIReasoningMode(OpenEnum):
    """Which kind of thinking a model does."""

    STANDARD = "standard"
    PRO = "pro"


decode_open_ai_reasoning_mode = enum_decoder(OpenAIReasoningMode)
