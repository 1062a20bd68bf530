# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class GeminiStopStage(OpenEnum):
    """Whether a question or an answer was stopped."""

    PROMPT = "prompt"
    CANDIDATE = "candidate"


decode_gemini_stop_stage = enum_decoder(GeminiStopStage)
