# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class OpenAITextVerbosity(OpenEnum):
    """How many words a model makes."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


decode_open_ai_text_verbosity = enum_decoder(OpenAITextVerbosity)
