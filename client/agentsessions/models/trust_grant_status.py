# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TrustGrantStatus(OpenEnum):
    """Whether a trust grant is in force. `active`: it is. `pending`: it is being decided on.
    `rejected`: it was refused."""

    ACTIVE = "active"
    PENDING = "pending"
    REJECTED = "rejected"


decode_trust_grant_status = enum_decoder(TrustGrantStatus)
