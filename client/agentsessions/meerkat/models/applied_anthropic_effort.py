# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AppliedAnthropicEffort(OpenEnum):
    """How hard the model tries. `x_high` is `xhigh` in requests."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    MAX = "max"
    X_HIGH = "x_high"


decode_applied_anthropic_effort = enum_decoder(AppliedAnthropicEffort)
