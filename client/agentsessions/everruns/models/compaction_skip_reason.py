# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CompactionSkipReason(OpenEnum):
    """Why a context was not compacted: the strategy or the driver cannot, there is nowhere to
    keep the outcome, the last time was too short ago, the model gave nothing back or too
    little, or a guard refused it."""

    STRATEGY_EXCLUDES_NATIVE = "strategy_excludes_native"
    DRIVER_UNSUPPORTED = "driver_unsupported"
    CHECKPOINT_STORE_UNAVAILABLE = "checkpoint_store_unavailable"
    COOLDOWN_ACTIVE = "cooldown_active"
    NATIVE_RETURNED_NONE = "native_returned_none"
    NO_MATERIAL_REDUCTION = "no_material_reduction"
    GUARD_REJECTED = "guard_rejected"


decode_compaction_skip_reason = enum_decoder(CompactionSkipReason)
