# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class DreamStatus(OpenEnum):
    """Where a dream is in its life: waiting to start (`pending`), at work (`running`), or ended
    with a result (`completed`), an error (`failed`) or by request (`canceled`). The last
    three are final."""

    PENDING = "pending"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"


decode_dream_status = enum_decoder(DreamStatus)
