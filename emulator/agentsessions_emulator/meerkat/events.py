"""Events, as they happen."""

from agentsessions_emulator.http.event_stream import EventStream, frame
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import dump
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.service.operations import operation

_DONE = frame("done", "{}")


class Events:
    """The events of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @operation("sessions_events_stream")
    def stream(self, request: Request) -> EventStream:
        """What happens from now on, behind a frame that says so."""
        session = self._engine.session(request.path["id"], archived=True)
        session_id = session["session_id"]
        count = self._engine.history.count(session_id)
        loaded = dump({"message_count": count, "session_id": session_id})
        return EventStream((session_id,), opening=(frame("session_loaded", loaded),), last=_DONE)
