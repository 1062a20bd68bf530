# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SessionStatus(OpenEnum):
    """What a session is doing. `started`: created, and no turn yet. `active`: a turn is running.
    `idle`: waiting for the next message. `waitingfortoolresults`: waiting for this client's
    tools, for an answer or for an approval. `paused`: a budget is used up."""

    STARTED = "started"
    ACTIVE = "active"
    IDLE = "idle"
    WAITINGFORTOOLRESULTS = "waitingfortoolresults"
    PAUSED = "paused"


decode_session_status = enum_decoder(SessionStatus)
