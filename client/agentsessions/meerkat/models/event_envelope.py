# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .agent_event import decode_agent_event
from .event_source import decode_event_source

if TYPE_CHECKING:
    from .agent_event import AgentEvent
    from .event_source import EventSource


@model
class EventEnvelope(Model):
    """An event of a session, with where and when it happened.

    Attributes:
        event_id: Identifies the event, as a UUID. It is what to tell repeated events by.
        source: What it comes from.
        seq: Its place, from 1, also across restarts of the server. Events that do not belong to
            a run are counted apart, so that it is no cursor. At least 0.
        timestamp_ms: When it happened, in milliseconds since 1970. At least 0.
        mob_id: The group of agents that it belongs to; null or absent outside of one.
        payload: What happened.
    """

    event_id: str
    source: EventSource
    seq: int
    timestamp_ms: int
    mob_id: str | None | Unset = UNSET
    payload: AgentEvent

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "source"
        try:
            self.event_id = data["event_id"]
            self.source = decode_event_source(data["source"])
            self.seq = data["seq"]
            self.timestamp_ms = data["timestamp_ms"]
            self.mob_id = data.get("mob_id", UNSET)
            at = "payload"
            self.payload = decode_agent_event(data["payload"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_event_envelope = EventEnvelope.from_dict
