# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TaskMessageDirection(OpenEnum):
    """`inbound`: to the task. `outbound`: from it."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


decode_task_message_direction = enum_decoder(TaskMessageDirection)
