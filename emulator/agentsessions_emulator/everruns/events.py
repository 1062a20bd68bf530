"""Events: a session's log, listed and streamed."""

from collections import Counter
from collections.abc import Sequence

from agentsessions_emulator.bus.bus import Message
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.engine.event_queries import check_types, filters, start_of
from agentsessions_emulator.everruns.engine.streams import event_frame, open_stream
from agentsessions_emulator.everruns.ids import check_id
from agentsessions_emulator.http.event_stream import EventStream
from agentsessions_emulator.http.queries import Query
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject, JsonObjects
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import Condition

_MOST = 10_000
_WINDOW = 50
_CURSORS = ("since_id", "after_sequence", "before_sequence")


class Events:
    """The events of all sessions. `types` are those that there are."""

    def __init__(self, engine: Engine, types: frozenset[str]) -> None:
        self._engine = engine
        self._log = engine.log
        self._types = types

    @operation("sessions_events_list", unchecked="data")
    def list(self, request: Request) -> Reply:
        """Forward; with a `limit` the last ones, oldest first, and how many there are."""
        session_id, query = self._session_id(request), request.query
        check_types(query, self._types)
        start = start_of(query, self._log, session_id)
        conditions = [*([start] if start else []), *filters(query)]
        headers: dict[str, str] = {}
        limit = query.number("limit")
        if query.text("around") is not None:
            found: JsonObjects = self._around(session_id, query, conditions)
        elif limit is None:
            found = self._log.select(session_id, conditions, limit=_MOST)
        else:
            found = self._log.select(session_id, conditions, descending=True, limit=limit)[::-1]
            headers["x-total-count"] = str(self._log.count(session_id, conditions))
        if query.flag("order_desc"):
            found.reverse()
        return Reply({"data": found}, headers=headers)

    @operation("sessions_events_summary")
    def sum_up(self, request: Request) -> JsonObject:
        events = self._log.select(self._session_id(request))
        counts = Counter(event["type"] for event in events)
        summary: JsonObject = {
            "total": len(events),
            "by_type": [{"event_type": name, "count": n} for name, n in counts.most_common()],
            "turn_count": counts["turn.started"],
            "error_count": counts["turn.failed"],
        }
        if events:
            summary |= {"first_ts": events[0]["ts"], "last_ts": events[-1]["ts"]}
        return summary

    @operation("sessions_events_stream")
    def stream(self, request: Request) -> EventStream:
        """What is missed since a cursor, if there is one, and what comes."""
        session_id, query = self._session_id(request), request.query
        check_types(query, self._types)
        start = start_of(query, self._log, session_id)
        missed = self._log.select(session_id, [start, *filters(query)]) if start else []
        types, excluded = query.items("types"), query.items("exclude")

        def write(message: Message) -> bytes:
            name = message.event.get("type")
            if (types and name not in types) or name in excluded:
                return b""
            return event_frame(message.event, message.text)

        wanted = write if types or excluded else None
        return open_stream(self._engine.bus, self._engine.pace, session_id, missed, wanted)

    def _around(
        self, session_id: str, query: Query, conditions: Sequence[Condition]
    ) -> JsonObjects:
        """An event with its neighbours; nothing where the session does not have it."""
        for name in _CURSORS:
            if name in query.values:
                raise invalid(f"around and {name} exclude each other.")
        middle = self._log.sequence_of(session_id, check_id(query.text("around") or "", "event"))
        if middle is None:
            return []
        window = query.number("window") or _WINDOW
        up_to = Condition("sequence <= ?", (middle,))
        behind = Condition("sequence > ?", (middle,))
        before = self._log.select(
            session_id, [*conditions, up_to], descending=True, limit=window + 1
        )
        return before[::-1] + self._log.select(session_id, [*conditions, behind], limit=window)

    def _session_id(self, request: Request) -> str:
        session_id: str = self._engine.session(request.path["session_id"])["id"]
        return session_id
