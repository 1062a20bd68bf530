# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CancelStatus(OpenEnum):
    """`cancelled`: a turn was running and is cancelled. `accepted`: it will be. `no_op`: none
    was."""

    CANCELLED = "cancelled"
    ACCEPTED = "accepted"
    NO_OP = "no_op"


decode_cancel_status = enum_decoder(CancelStatus)
