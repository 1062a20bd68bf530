# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class HealthCheckStatus(OpenEnum):
    """How far a health check has got."""

    PENDING = "pending"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"


decode_health_check_status = enum_decoder(HealthCheckStatus)
