# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownPermissionReasonCode(OpenEnum):
    """Known reasons: `high_risk` is a call that could do harm, `indeterminate` one that the
    service could not judge."""

    INDETERMINATE = "indeterminate"
    HIGH_RISK = "high_risk"


decode_known_permission_reason_code = enum_decoder(KnownPermissionReasonCode)
