"""The history of sessions: appended to, stamped when processed, listed, published.

Events are in the order in which they were processed. Client events that still wait have no
`processed_at`; they come after everything else and take their place once they are stamped.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.clock.clock import Clock, timestamp
from agentsessions_emulator.http.event_stream import Broker
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.paging.cursors import Cursor, TimeFilter, decode_cursor
from agentsessions_emulator.store.store import Condition, Store, any_of, dump

_SESSION_ONLY = frozenset(
    {
        "session.status_running",
        "session.status_idle",
        "session.status_rescheduled",
        "session.status_terminated",
        "session.usage",
        "session.updated",
    }
)


@dataclass(frozen=True)
class EventQuery:
    """What to list: `times` holds pairs of an SQL comparison and microseconds."""

    order: str = "asc"
    page: str | None = None
    limit: int = 1000
    types: Sequence[str] = ()
    times: Sequence[TimeFilter] = ()
    of_thread: bool = False


class EventLog:
    """All events of all sessions. `check` sees every new event and may raise."""

    def __init__(
        self, store: Store, clock: Clock, broker: Broker, check: Callable[[JsonObject], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._broker = broker
        self._check = check

    def append(
        self, session_id: str, event: JsonObject, *, queued: bool = False, checked: bool = True
    ) -> JsonObject:
        """Store and publish an event, with an id and the time; returns it as stored."""
        at = None if queued else self._clock.now()
        stored: JsonObject = {
            "id": event.get("id") or self._store.new_id("sevt"),
            **event,
            "processed_at": None if at is None else timestamp(at),
        }
        if checked:
            self._check(stored)
        event_type = stored.get("type", "")
        on_thread = event_type not in _SESSION_ONLY
        self._store.rows(
            "INSERT INTO events (position, id, session_id, queued, on_thread, type, at, data)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._store.count_up("event position"),
                stored["id"],
                session_id,
                queued,
                on_thread,
                event_type,
                at,
                dump(stored),
            ),
        )
        self._broker.publish(session_id, stored, on_thread=on_thread)
        return stored

    def stamp(self, event_id: str) -> JsonObject:
        """Mark a waiting event as processed now, publish it again and return it."""
        stored = self.get(event_id)
        if stored["processed_at"] is not None:
            return stored
        at = self._clock.now()
        stored["processed_at"] = timestamp(at)
        ((session_id, on_thread),) = self._store.rows(
            "UPDATE events SET position = ?, queued = 0, at = ?, data = ? WHERE id = ?"
            " RETURNING session_id, on_thread",
            (self._store.count_up("event position"), at, dump(stored), event_id),
        )
        self._broker.publish(session_id, stored, on_thread=bool(on_thread))
        return stored

    def get(self, event_id: str) -> JsonObject:
        ((data,),) = self._store.rows("SELECT data FROM events WHERE id = ?", (event_id,))
        event: JsonObject = json.loads(data)
        return event

    def remove_session(self, session_id: str) -> None:
        self._store.rows("DELETE FROM events WHERE session_id = ?", (session_id,))

    def list(self, session_id: str, query: EventQuery) -> JsonObject:
        """One page: `data` and `next_page`."""
        scope = f"events of {session_id}{' thread' if query.of_thread else ''}"
        conditions = [Condition("session_id = ?", (session_id,)), *_filters(query)]
        if query.page is not None:
            cursor = decode_cursor(query.page, scope=scope, order=query.order, times=query.times)
            conditions.append(_after(cursor))
        where = " AND ".join(f"({condition.sql})" for condition in conditions)
        direction = "ASC" if query.order == "asc" else "DESC"
        rows = self._store.rows(
            f"SELECT queued, position, at, data FROM events WHERE {where}"
            f" ORDER BY queued {direction}, position {direction} LIMIT ?",
            (*(value for condition in conditions for value in condition.values), query.limit + 1),
        )
        page, more = rows[: query.limit], len(rows) > query.limit
        return {
            "data": [json.loads(row[3]) for row in page],
            "next_page": _cursor(scope, query, page).encode() if more else None,
        }


def _filters(query: EventQuery) -> list[Condition]:
    conditions = [Condition(f"at {sign} ?", (moment,)) for sign, moment in query.times]
    if query.types:
        conditions.append(any_of("type", query.types))
    if query.of_thread:
        conditions.append(Condition("on_thread"))
    return conditions


def _cursor(scope: str, query: EventQuery, page: Sequence[tuple[Any, ...]]) -> Cursor:
    """The place behind `page`, and behind the page before it where this one adds nothing."""
    before = (
        decode_cursor(query.page, scope=scope, order=query.order)
        if query.page is not None
        else Cursor(scope, query.order, None)
    )
    position, queued, at = before.position, before.queued, before.at
    for is_queued, place, moment, _ in page:
        if is_queued:
            queued = place
        else:
            position, at = place, moment
    return Cursor(scope, query.order, position, queued, at)


def _after(cursor: Cursor) -> Condition:
    """What a page may hold: processed events behind the cursor, waiting ones behind it."""
    sign = ">" if cursor.order == "asc" else "<"
    processed = Condition("queued = 0")
    waiting = Condition("queued = 1")
    if cursor.position is not None:
        processed = Condition(f"queued = 0 AND position {sign} ?", (cursor.position,))
    if cursor.queued is not None:
        waiting = Condition(f"queued = 1 AND position {sign} ?", (cursor.queued,))
    elif cursor.order == "desc" and cursor.position is not None:
        waiting = Condition("0")
    return Condition(f"({processed.sql}) OR ({waiting.sql})", (*processed.values, *waiting.values))
