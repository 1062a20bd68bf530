# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CompactionReason(OpenEnum):
    """Why a context is compacted: before it gets too large, because a request was too large, or
    because somebody asked for it."""

    PROACTIVE_BUDGET = "proactive_budget"
    REQUEST_TOO_LARGE = "request_too_large"
    MANUAL = "manual"


decode_compaction_reason = enum_decoder(CompactionReason)
