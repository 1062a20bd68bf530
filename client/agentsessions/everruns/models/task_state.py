# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TaskState(OpenEnum):
    """How far a task has got. `awaiting_input` goes on with an answer; `succeeded`, `failed` and
    `canceled` are the end."""

    QUEUED = "queued"
    RUNNING = "running"
    AWAITING_INPUT = "awaiting_input"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"


decode_task_state = enum_decoder(TaskState)
