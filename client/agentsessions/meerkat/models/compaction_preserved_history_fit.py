# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CompactionPreservedHistoryFit(OpenEnum):
    """Whether an old history still fits the model."""

    UNCLASSIFIED = "unclassified"
    STILL_FITS = "still_fits"
    OVER_WINDOW = "over_window"


decode_compaction_preserved_history_fit = enum_decoder(CompactionPreservedHistoryFit)
