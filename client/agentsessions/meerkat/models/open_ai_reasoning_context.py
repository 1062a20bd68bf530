# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class OpenAIReasoningContext(OpenEnum):
    """Which of its earlier thoughts a model sees."""

    AUTO = "auto"
    CURRENT_TURN = "current_turn"
    ALL_TURNS = "all_turns"


decode_open_ai_reasoning_context = enum_decoder(OpenAIReasoningContext)
