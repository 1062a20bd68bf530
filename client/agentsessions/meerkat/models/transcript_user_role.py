# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TranscriptUserRole(OpenEnum):
    """What a user message is for. `compaction_summary` stands for messages that were summed up,
    `injected_context` was added by the application."""

    CONVERSATIONAL = "conversational"
    COMPACTION_SUMMARY = "compaction_summary"
    INJECTED_CONTEXT = "injected_context"


decode_transcript_user_role = enum_decoder(TranscriptUserRole)
