# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SessionStatus(OpenEnum):
    """What a session or one of its threads is doing. `running`: a turn is under way. `idle`: it
    waits for an event, or for answers to tool calls. `rescheduling`: the service is about to
    try again after a transient error. `terminated`: it has ended for good, by an
    unrecoverable error or by being archived."""

    RESCHEDULING = "rescheduling"
    RUNNING = "running"
    IDLE = "idle"
    TERMINATED = "terminated"


decode_session_status = enum_decoder(SessionStatus)
