# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CompactionHandoffRefusal(OpenEnum):
    """Why a new history was not taken."""

    SESSION_MISMATCH = "session_mismatch"
    RUNTIME_EPOCH_ROTATED = "runtime_epoch_rotated"
    RUNTIME_EPOCH_RETIRED = "runtime_epoch_retired"
    RUNTIME_BINDING_ROTATED = "runtime_binding_rotated"
    RUNTIME_BINDING_ABSENT = "runtime_binding_absent"
    DURABLE_PROJECTION_UNSUPPORTED = "durable_projection_unsupported"
    UNCLASSIFIED = "unclassified"


decode_compaction_handoff_refusal = enum_decoder(CompactionHandoffRefusal)
