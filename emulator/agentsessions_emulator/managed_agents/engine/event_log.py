"""The history of threads: appended to, stamped when processed, listed, published.

A session's history is that of its primary thread, with the events that are about the session
itself and a digest of its other threads; both are left out where the thread's own is asked for. A
call of another thread that waits for the client is in both histories, under one id.

Events are in the order in which they were processed. Client events that still wait have no
`processed_at`; they come after everything else and take their place once they are stamped.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.bus.bus import Bus
from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.topics import session_topic, thread_topic
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.paging.cursors import Cursor, TimeFilter, decode_cursor
from agentsessions_emulator.store.conditions import Condition, any_of
from agentsessions_emulator.store.store import Store, Table

TABLE = Table(
    "events",
    """
    CREATE TABLE IF NOT EXISTS events (
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        session_id TEXT NOT NULL,
        thread_id TEXT NOT NULL,
        queued INTEGER NOT NULL,
        on_thread INTEGER NOT NULL,
        type TEXT NOT NULL,
        at INTEGER,
        data TEXT NOT NULL,
        PRIMARY KEY (id, thread_id)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS events_in_order ON events (thread_id, queued, position);
    """,
)
_OF_SESSION = frozenset(
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
    """What to list: `times` holds pairs of an SQL comparison and microseconds.

    `of_thread` leaves out what is about the session itself.
    """

    order: str = "asc"
    page: str | None = None
    limit: int = 1000
    types: Sequence[str] = ()
    times: Sequence[TimeFilter] = ()
    of_thread: bool = False


class EventLog:
    """All events of all threads. `check` sees every new event and may raise."""

    def __init__(
        self, store: Store, clock: Clock, bus: Bus, check: Callable[[JsonObject], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._bus = bus
        self._check = check
        self.watchers: list[Callable[[ThreadRef, JsonObject], None]] = []
        """Called with each new event and the thread in whose history it is."""

    def append(
        self,
        thread: ThreadRef,
        event: JsonObject,
        *,
        queued: bool = False,
        checked: bool = True,
        of_thread: bool = True,
    ) -> JsonObject:
        """Store and publish an event, with an id and the time; returns it as stored.

        With `of_thread=False` it is only in the history of the session, whose primary thread
        `thread` is.
        """
        at = None if queued else self._clock.now()
        stored: JsonObject = {
            "id": event.get("id") or new_id(self._store, "sevt"),
            **event,
            "processed_at": None if at is None else timestamp(at),
        }
        if checked:
            self._check(stored)
        event_type = stored.get("type", "")
        on_thread = of_thread and event_type not in _OF_SESSION
        text = dump(stored)
        self._store.rows(
            "INSERT INTO events"
            " (position, id, session_id, thread_id, queued, on_thread, type, at, data)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._store.count_up("event position"),
                stored["id"],
                *thread,
                queued,
                on_thread,
                event_type,
                at,
                text,
            ),
        )
        self._publish(thread, stored, text, on_thread=on_thread)
        for watch in self.watchers:
            watch(thread, stored)
        return stored

    def stamp(self, thread: ThreadRef, event_id: str) -> JsonObject:
        """Mark a waiting event as processed now, publish it again and return it."""
        stored = self.get(thread, event_id)
        if stored["processed_at"] is not None:
            return stored
        at = self._clock.now()
        stored["processed_at"] = timestamp(at)
        text = dump(stored)
        ((on_thread,),) = self._store.rows(
            "UPDATE events SET position = ?, queued = 0, at = ?, data = ?"
            " WHERE id = ? AND thread_id = ? RETURNING on_thread",
            (self._store.count_up("event position"), at, text, event_id, thread.id),
        )
        self._publish(thread, stored, text, on_thread=bool(on_thread))
        return stored

    def get(self, thread: ThreadRef, event_id: str) -> JsonObject:
        ((data,),) = self._store.rows(
            "SELECT data FROM events WHERE id = ? AND thread_id = ?", (event_id, thread.id)
        )
        event: JsonObject = json.loads(data)
        return event

    def position(self) -> int:
        """The place of the newest event of all; later ones come behind it."""
        ((place,),) = self._store.rows("SELECT coalesce(max(position), 0) FROM events")
        return int(place)

    def processed(self, thread: ThreadRef, up_to: int) -> list[JsonObject]:
        """What has happened in a thread up to a place in the log."""
        rows = self._store.rows(
            "SELECT data FROM events WHERE thread_id = ? AND queued = 0 AND on_thread"
            " AND position <= ? ORDER BY position",
            (thread.id, up_to),
        )
        return [json.loads(data) for (data,) in rows]

    def is_in(self, event_id: str, session_id: str) -> bool:
        """Whether some thread of a session has this event."""
        found = self._store.rows(
            "SELECT 1 FROM events WHERE id = ? AND session_id = ?", (event_id, session_id)
        )
        return bool(found)

    def is_unconfirmed(self, event_id: str, session_id: str) -> bool:
        """Whether a session has this call, which was to be confirmed and never was."""
        found = self._store.rows(
            "SELECT 1 FROM events WHERE id = ? AND session_id = ?"
            " AND json_extract(data, '$.evaluated_permission') = 'ask' AND NOT EXISTS ("
            "SELECT 1 FROM events WHERE session_id = ? AND type = 'user.tool_confirmation'"
            " AND json_extract(data, '$.tool_use_id') = ?)",
            (event_id, session_id, session_id, event_id),
        )
        return bool(found)

    def remove_session(self, session_id: str) -> None:
        self._store.rows("DELETE FROM events WHERE session_id = ?", (session_id,))

    def list(self, thread: ThreadRef, query: EventQuery) -> JsonObject:
        """One page: `data` and `next_page`."""
        scope = f"events of {thread.id if query.of_thread else thread.session_id}"
        conditions = [Condition("thread_id = ?", (thread.id,)), *_filters(query)]
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

    def _publish(self, thread: ThreadRef, event: JsonObject, text: str, *, on_thread: bool) -> None:
        topic = thread_topic(thread) if on_thread else session_topic(thread.session_id)
        self._bus.publish(topic, event, text)


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
