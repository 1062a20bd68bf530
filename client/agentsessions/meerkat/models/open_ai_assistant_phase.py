# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class OpenAIAssistantPhase(OpenEnum):
    """A part of an answer. `commentary` is said on the way."""

    COMMENTARY = "commentary"
    FINAL_ANSWER = "final_answer"


decode_open_ai_assistant_phase = enum_decoder(OpenAIAssistantPhase)
