# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class WorkState(OpenEnum):
    """How far the work on an item has come. `queued`: it waits for a worker. `starting`: a
    worker has acknowledged it. `active`: the worker runs it. `stopping`: the worker has been
    asked to stop. `stopped`: the work is over."""

    QUEUED = "queued"
    STARTING = "starting"
    ACTIVE = "active"
    STOPPING = "stopping"
    STOPPED = "stopped"


decode_work_state = enum_decoder(WorkState)
