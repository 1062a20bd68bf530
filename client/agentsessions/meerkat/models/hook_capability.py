# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class HookCapability(OpenEnum):
    """What a hook may do. `guardrail` may stop what is going on, `observe` only looks on."""

    OBSERVE = "observe"
    GUARDRAIL = "guardrail"


decode_hook_capability = enum_decoder(HookCapability)
