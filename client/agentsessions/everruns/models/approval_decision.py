# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ApprovalDecision(OpenEnum):
    """`allow` and `reject` are for this call, `allow_always` and `reject_always` for all calls
    of the tool in the session."""

    ALLOW = "allow"
    ALLOW_ALWAYS = "allow_always"
    REJECT = "reject"
    REJECT_ALWAYS = "reject_always"


decode_approval_decision = enum_decoder(ApprovalDecision)
