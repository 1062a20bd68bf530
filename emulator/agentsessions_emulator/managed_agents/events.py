"""Events of sessions and of their threads: sent, listed, streamed."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.event_stream import EventStream
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.engine.event_log import EventQuery
from agentsessions_emulator.managed_agents.engine.inbox import Inbox
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.topics import session_stream, thread_stream
from agentsessions_emulator.managed_agents.paging.parameters import (
    MAX_LIMIT,
    limit_of,
    page_of,
    times_of,
)
from agentsessions_emulator.service.operations import operation

_MAX_PREVIEWS = 100


class Events:
    """The events of all sessions."""

    def __init__(self, engine: Engine, inbox: Inbox) -> None:
        self._engine = engine
        self._inbox = inbox

    @operation("sessions_events_send")
    def send(self, request: Request) -> JsonObject:
        return self._inbox.send(request.path["session_id"], request.body["events"])

    @operation("sessions_events_list", unchecked="data")
    def list(self, request: Request) -> JsonObject:
        return self._list(request, self._primary(request), of_thread=False)

    @operation("sessions_threads_events_list", unchecked="data")
    def list_of_thread(self, request: Request) -> JsonObject:
        return self._list(request, self._thread(request), of_thread=True)

    @operation("sessions_events_stream")
    def stream(self, request: Request) -> EventStream:
        return EventStream(session_stream(self._primary(request), _previews(request)))

    @operation("sessions_threads_events_stream")
    def stream_of_thread(self, request: Request) -> EventStream:
        return EventStream(thread_stream(self._thread(request), _previews(request)))

    def _primary(self, request: Request) -> ThreadRef:
        return self._engine.records.primary(request.path["session_id"])

    def _thread(self, request: Request) -> ThreadRef:
        session_id, thread_id = request.path["session_id"], request.path["thread_id"]
        self._engine.records.thread(session_id, thread_id)
        return ThreadRef(session_id, thread_id)

    def _list(self, request: Request, thread: ThreadRef, *, of_thread: bool) -> JsonObject:
        query = EventQuery(
            order=request.query.text("order") or "asc",
            page=page_of(request),
            limit=limit_of(request, MAX_LIMIT),
            types=request.query.items("types[]"),
            times=times_of(request),
            of_thread=of_thread,
        )
        return self._engine.log.list(thread, query)


def _previews(request: Request) -> list[str]:
    """The types of the events whose previews are asked for."""
    previews = request.query.items("event_deltas[]")
    if len(previews) > _MAX_PREVIEWS:
        raise invalid(f"query parameter 'event_deltas[]' may be given {_MAX_PREVIEWS} times.")
    return previews
