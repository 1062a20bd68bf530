# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ApprovalOutcome(OpenEnum):
    """A decision, or `not_approved` where it was left out of a request, or `expired` where none
    came in time."""

    ALLOW = "allow"
    ALLOW_ALWAYS = "allow_always"
    REJECT = "reject"
    REJECT_ALWAYS = "reject_always"
    NOT_APPROVED = "not_approved"
    EXPIRED = "expired"


decode_approval_outcome = enum_decoder(ApprovalOutcome)
