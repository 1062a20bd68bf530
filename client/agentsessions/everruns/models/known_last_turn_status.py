# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownLastTurnStatus(OpenEnum):
    """How a turn ended, as far as it is known today."""

    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


decode_known_last_turn_status = enum_decoder(KnownLastTurnStatus)
