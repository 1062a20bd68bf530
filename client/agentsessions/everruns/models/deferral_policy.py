# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class DeferralPolicy(OpenEnum):
    """Whether a tool is left to be searched for: never, where the service finds it useful, or
    always."""

    NEVER = "never"
    AUTOMATIC = "automatic"
    ALWAYS = "always"


decode_deferral_policy = enum_decoder(DeferralPolicy)
