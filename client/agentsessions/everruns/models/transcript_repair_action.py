# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TranscriptRepairAction(OpenEnum):
    """`replay`: the result that was stored elsewhere. `synthesize`: a note that the call was
    interrupted."""

    REPLAY = "replay"
    SYNTHESIZE = "synthesize"


decode_transcript_repair_action = enum_decoder(TranscriptRepairAction)
