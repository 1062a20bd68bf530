# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class EventDeltaType(OpenEnum):
    """Types of event that a stream can preview while the agent is still producing them.
    `agent.message` is previewed piece by piece; of `agent.thinking` only the start is
    announced."""

    AGENT_MESSAGE = "agent.message"
    AGENT_THINKING = "agent.thinking"


decode_event_delta_type = enum_decoder(EventDeltaType)
