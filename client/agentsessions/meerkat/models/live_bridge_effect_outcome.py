# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class LiveBridgeEffectOutcome(OpenEnum):
    """Whether it was done."""

    COMMITTED = "committed"
    FAILED = "failed"
    UNKNOWN = "unknown"


decode_live_bridge_effect_outcome = enum_decoder(LiveBridgeEffectOutcome)
