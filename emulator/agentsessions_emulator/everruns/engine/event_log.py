"""The log of sessions: what happened, numbered from 1 without a gap, published as it is written.

Ephemeral events, which are the deltas, have no number. They are published and not kept.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any

from agentsessions_emulator.bus.bus import Bus
from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.store.conditions import Condition
from agentsessions_emulator.store.store import Store, Table

TABLE = Table(
    "log",
    """
    CREATE TABLE IF NOT EXISTS log (
        session_id TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        id TEXT NOT NULL,
        type TEXT NOT NULL,
        at INTEGER,
        data TEXT NOT NULL,
        PRIMARY KEY (session_id, sequence)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS log_by_id ON log (session_id, id);
    """,
)


EPHEMERAL = frozenset(
    {
        "output.message.delta",
        "reason.thinking.delta",
        "tool.output.delta",
        "voice.input_transcript.delta",
        "voice.output_transcript.delta",
    }
)


class EventLog:
    """The logs of all sessions. `check` sees every new event and may raise."""

    def __init__(
        self, store: Store, clock: Clock, bus: Bus, check: Callable[[JsonObject], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._bus = bus
        self._check = check

    def append(
        self,
        session_id: str,
        event_type: str,
        data: JsonObject,
        context: JsonObject | None = None,
        **fields: Any,
    ) -> JsonObject:
        """Store and publish an event; returns it as stored."""
        event = self._event(session_id, event_type, data, context)
        stored = {**event, **fields, "sequence": self.last(session_id) + 1}
        self._check(stored)
        self.put(session_id, stored)
        return stored

    def put(self, session_id: str, event: JsonObject) -> None:
        """Store and publish a finished event."""
        text = dump(event)
        self._store.rows(
            "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)",
            (
                session_id,
                event["sequence"],
                event["id"],
                event["type"],
                self._clock.peek(),
                text,
            ),
        )
        self._bus.publish(session_id, event, text)

    def send(self, session_id: str, event_type: str, data: JsonObject, context: JsonObject) -> None:
        """Publish an ephemeral event, if anybody listens."""
        if self._bus.has_listeners(session_id):
            event = self._event(session_id, event_type, data, context)
            self._check(event)
            self._bus.publish(session_id, event)

    def last(self, session_id: str) -> int:
        """The number of the newest event of a session; 0 before the first."""
        ((number,),) = self._store.rows(
            "SELECT coalesce(max(sequence), 0) FROM log WHERE session_id = ?", (session_id,)
        )
        return int(number)

    def sequence_of(self, session_id: str, event_id: str) -> int | None:
        """The number of the event with this id, if the session has stored it."""
        rows = self._store.rows(
            "SELECT sequence FROM log WHERE session_id = ? AND id = ?", (session_id, event_id)
        )
        return int(rows[0][0]) if rows else None

    def select(
        self,
        session_id: str,
        conditions: Sequence[Condition] = (),
        *,
        descending: bool = False,
        limit: int = -1,
    ) -> list[JsonObject]:
        """The events of a session that meet all conditions, by their numbers."""
        where, values = _where(session_id, conditions)
        direction = "DESC" if descending else "ASC"
        rows = self._store.rows(
            f"SELECT data FROM log WHERE {where} ORDER BY sequence {direction} LIMIT ?",
            (*values, limit),
        )
        return [json.loads(data) for (data,) in rows]

    def count(self, session_id: str, conditions: Sequence[Condition] = ()) -> int:
        """How many events of a session meet all conditions."""
        where, values = _where(session_id, conditions)
        ((number,),) = self._store.rows(f"SELECT count(*) FROM log WHERE {where}", values)
        return int(number)

    def remove(self, session_id: str) -> None:
        self._store.rows("DELETE FROM log WHERE session_id = ?", (session_id,))

    def _event(
        self, session_id: str, event_type: str, data: JsonObject, context: JsonObject | None
    ) -> JsonObject:
        return {
            "id": new_id(self._store, "event"),
            "type": event_type,
            "ts": timestamp(self._clock.now()),
            "session_id": session_id,
            "context": context or {},
            "data": data,
        }


def _where(session_id: str, conditions: Sequence[Condition]) -> tuple[str, tuple[object, ...]]:
    every = [Condition("session_id = ?", (session_id,)), *conditions]
    where = " AND ".join(f"({condition.sql})" for condition in every)
    return where, tuple(value for condition in every for value in condition.values)
