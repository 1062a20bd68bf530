# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CapabilityUsageKind(OpenEnum):
    """How far a capability came into play: switched on, found, shown to the model, called,
    effective."""

    CONFIGURED = "configured"
    RESOLVED = "resolved"
    EXPOSED = "exposed"
    INVOKED = "invoked"
    EFFECT_RAN = "effect_ran"


decode_capability_usage_kind = enum_decoder(CapabilityUsageKind)
