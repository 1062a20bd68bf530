# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class RuntimeState(OpenEnum):
    """What an agent is doing. `attached`: it is loaded and waits for a turn. `retired`,
    `stopped` and `destroyed` do not change any more."""

    INITIALIZING = "initializing"
    IDLE = "idle"
    ATTACHED = "attached"
    RUNNING = "running"
    RETIRED = "retired"
    STOPPED = "stopped"
    DESTROYED = "destroyed"


decode_runtime_state = enum_decoder(RuntimeState)
