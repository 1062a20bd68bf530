# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ApprovalRisk(OpenEnum):
    """Why a call needs approval: it may destroy things, reach outside, change things, or a rule
    says so."""

    DESTRUCTIVE = "destructive"
    OPEN_WORLD = "open_world"
    MUTATING = "mutating"
    POLICY = "policy"


decode_approval_risk = enum_decoder(ApprovalRisk)
