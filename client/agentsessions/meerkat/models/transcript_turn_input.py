# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TranscriptTurnInput(OpenEnum):
    """Who wrote what a run works on. `typed_text`: the user."""

    RUNTIME_AUTHORED = "runtime_authored"
    TYPED_TEXT = "typed_text"


decode_transcript_turn_input = enum_decoder(TranscriptTurnInput)
