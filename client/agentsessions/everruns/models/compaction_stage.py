# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CompactionStage(OpenEnum):
    """A step of compacting a context: by the model provider, putting the outcome in place, or by
    a summary."""

    NATIVE_COMPACTION = "native_compaction"
    CHECKPOINT_INSTALL = "checkpoint_install"
    SUMMARIZATION = "summarization"


decode_compaction_stage = enum_decoder(CompactionStage)
