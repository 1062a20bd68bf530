"""The history of sessions: messages, numbered from 0 without a gap."""

import json

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.store.store import Store, Table

TABLE = Table(
    "history",
    """
    CREATE TABLE IF NOT EXISTS history (
        session_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        at INTEGER,
        data TEXT NOT NULL,
        PRIMARY KEY (session_id, number)
    ) WITHOUT ROWID;
    """,
)


class History:
    """The histories of all sessions."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def message(self, role: str, **fields: object) -> JsonObject:
        """A message that is made now, and not in any history yet."""
        return {"role": role, **fields, "created_at": rfc_3339(self._clock.now())}

    def count(self, session_id: str) -> int:
        ((number,),) = self._store.rows(
            "SELECT coalesce(max(number) + 1, 0) FROM history WHERE session_id = ?", (session_id,)
        )
        return int(number)

    def select(
        self, session_id: str, offset: int = 0, limit: int | None = None
    ) -> list[JsonObject]:
        """At most `limit` messages, without the first `offset`."""
        rows = self._store.rows(
            "SELECT data FROM history WHERE session_id = ? ORDER BY number LIMIT ? OFFSET ?",
            (session_id, -1 if limit is None else limit, offset),
        )
        return [json.loads(data) for (data,) in rows]

    def append(self, session_id: str, message: JsonObject) -> None:
        self._put(session_id, self.count(session_id), message)

    def insert(self, session_id: str, number: int, message: JsonObject) -> None:
        """Put a message before the one with this number."""
        moved = "UPDATE history SET number = -number - 1 WHERE session_id = ? AND number >= ?"
        self._store.rows(moved, (session_id, number))
        back = "UPDATE history SET number = -number WHERE session_id = ? AND number < 0"
        self._store.rows(back, (session_id,))
        self._put(session_id, number, message)

    def replace(self, session_id: str, number: int, message: JsonObject) -> None:
        """Put a message in the place of the one with this number."""
        self._store.rows(
            "DELETE FROM history WHERE session_id = ? AND number = ?", (session_id, number)
        )
        self._put(session_id, number, message)

    def _put(self, session_id: str, number: int, message: JsonObject) -> None:
        self._store.rows(
            "INSERT INTO history VALUES (?, ?, ?, ?)",
            (session_id, number, self._clock.peek(), dump(message)),
        )


def rfc_3339(microseconds: int) -> str:
    """A time as Meerkat writes it: in UTC, with `+00:00`."""
    return timestamp(microseconds).removesuffix("Z") + "+00:00"
