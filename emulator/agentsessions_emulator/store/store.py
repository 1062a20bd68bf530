"""SQLite: objects of every kind as JSON documents, id counters, and the event table.

Everything runs on the event loop's thread; a transaction never spans an `await`.
"""

import json
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject

_SCHEMA = """
CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS objects (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT,
    at INTEGER NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (kind, id)
);
CREATE INDEX IF NOT EXISTS objects_by_parent ON objects (kind, parent, position);
CREATE TABLE IF NOT EXISTS events (
    position INTEGER NOT NULL,
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    queued INTEGER NOT NULL,
    on_thread INTEGER NOT NULL,
    type TEXT NOT NULL,
    at INTEGER,
    data TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS events_in_order ON events (session_id, queued, position);
"""


@dataclass(frozen=True)
class Stored:
    """An object with its place in its list and its time of creation in microseconds."""

    position: int
    at: int
    data: JsonObject


@dataclass(frozen=True)
class Condition:
    """An SQL condition with its values."""

    sql: str
    values: tuple[object, ...] = ()


def json_field(path: str) -> str:
    """The SQL expression of a field inside a stored object."""
    return f"json_extract(data, '$.{path}')"


def any_of(expression: str, values: Sequence[object]) -> Condition:
    """The condition that `expression` is one of `values`."""
    marks = ", ".join("?" * len(values))
    return Condition(f"{expression} IN ({marks})", tuple(values))


class Store:
    """One database: `:memory:` or a file that outlives the process."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._depth = 0
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.executescript(_SCHEMA)

    def close(self) -> None:
        self._connection.close()

    def clear(self) -> None:
        """Forget everything, ids included."""
        with self.transaction():
            for table in ("counters", "objects", "events"):
                self._connection.execute(f"DELETE FROM {table}")

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing. May be nested; the outermost block commits."""
        if self._depth:
            yield
            return
        self._connection.execute("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        else:
            self._connection.execute("COMMIT")
        finally:
            self._depth = 0

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, values).fetchall()

    def count_up(self, name: str) -> int:
        """The next number of a counter, starting at 1."""
        ((value,),) = self.rows(
            "INSERT INTO counters VALUES (?, 1)"
            " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        )
        return int(value)

    def new_id(self, prefix: str) -> str:
        """A fresh id such as `sesn_0100000001`; ids of one prefix sort in order of creation."""
        return f"{prefix}_01{self.count_up(prefix):08d}"

    def insert(self, kind: str, key: str, data: JsonObject, *, at: int, parent: str = "") -> None:
        self.rows(
            "INSERT INTO objects (kind, id, parent, at, data) VALUES (?, ?, ?, ?, ?)",
            (kind, key, parent, at, dump(data)),
        )

    def save(self, kind: str, key: str, data: JsonObject) -> None:
        self.rows("UPDATE objects SET data = ? WHERE kind = ? AND id = ?", (dump(data), kind, key))

    def find(self, kind: str, key: str) -> JsonObject | None:
        rows = self.rows("SELECT data FROM objects WHERE kind = ? AND id = ?", (kind, key))
        return json.loads(rows[0][0]) if rows else None

    def remove(self, kind: str, key: str) -> None:
        self.rows("DELETE FROM objects WHERE kind = ? AND id = ?", (kind, key))

    def remove_children(self, kind: str, parent: str) -> None:
        self.rows("DELETE FROM objects WHERE kind = ? AND parent = ?", (kind, parent))

    def select(
        self,
        kind: str,
        *,
        parent: str = "",
        conditions: Sequence[Condition] = (),
        descending: bool = False,
        limit: int | None = None,
    ) -> list[Stored]:
        """Objects of one kind under one parent, in order of creation."""
        every = [Condition("kind = ? AND parent = ?", (kind, parent)), *conditions]
        where = " AND ".join(f"({condition.sql})" for condition in every)
        direction = "DESC" if descending else "ASC"
        rows = self.rows(
            f"SELECT position, at, data FROM objects WHERE {where}"
            f" ORDER BY position {direction} LIMIT ?",
            (*(value for condition in every for value in condition.values), limit or -1),
        )
        return [Stored(position, at, json.loads(data)) for position, at, data in rows]

    def newest_time(self) -> int:
        """The latest time written down, in microseconds; 0 when there is none."""
        ((newest,),) = self.rows(
            "SELECT max(coalesce((SELECT max(at) FROM objects), 0),"
            " coalesce((SELECT max(at) FROM events), 0))"
        )
        return int(newest)


def dump(data: JsonObject) -> str:
    """Compact JSON."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
