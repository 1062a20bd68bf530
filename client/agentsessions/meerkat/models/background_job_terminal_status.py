# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class BackgroundJobTerminalStatus(OpenEnum):
    """How a job has ended."""

    COMPLETED = "completed"
    FAILED = "failed"
    ABORTED = "aborted"
    CANCELLED = "cancelled"
    RETIRED = "retired"
    TERMINATED = "terminated"


decode_background_job_terminal_status = enum_decoder(BackgroundJobTerminalStatus)
