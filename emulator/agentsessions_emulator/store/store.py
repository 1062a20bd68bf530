"""The store: one SQLite database with JSON objects, counters, and the tables of a service.

Everything runs on the event loop's thread; a transaction never spans an `await`.
"""

import json
import sqlite3
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.store.conditions import Condition
from agentsessions_emulator.store.state_file import StateFile

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
"""


@dataclass(frozen=True)
class Table:
    """A table of a service: its name and the SQL that makes it where it is missing.

    Its column `at` says when a row happened, in microseconds, or is null.
    """

    name: str
    sql: str


@dataclass(frozen=True)
class Stored:
    """An object with its place in its list and its time of creation in microseconds."""

    position: int
    at: int
    data: JsonObject


class Store:
    """One database: `:memory:` or a file that outlives the process.

    Raises ValueError for a file that this `service` cannot have; see `StateFile`.
    """

    def __init__(self, path: str, tables: Sequence[Table] = (), *, service: str = "") -> None:
        self._tables = tables
        self._depth = 0
        self.salt = ""
        """A part of the ids that are made from now on; see `generations`."""
        self.before_commit: list[Callable[[], None]] = []
        """Called at the end of each transaction, to write what was held back until then."""
        self._held: dict[tuple[str, str], tuple[str, JsonObject]] = {}
        """The objects that the open transaction has found, with their parents."""
        self._unwritten: set[tuple[str, str]] = set()
        """Those of them that are to be written at its end, however often they were saved."""
        self._file = StateFile(path, service)
        self._connection = self._file.connection
        for sql in (_SCHEMA, *(table.sql for table in tables)):
            self._connection.executescript(sql)

    def close(self) -> None:
        self._file.close()

    def clear(self) -> None:
        """Forget everything, ids included."""
        with self.transaction():
            for table in ("counters", "objects", *(table.name for table in self._tables)):
                self._connection.execute(f"DELETE FROM {table}")
            self._let_go()

    def serialized(self) -> bytes:
        """All that is stored, as the content of a database file."""
        with closing(sqlite3.connect(":memory:")) as copy:
            self._connection.backup(copy)
            content = copy.serialize()
        # Two bytes of the header say that a file has a write-ahead log. Memory cannot have one.
        return content[:18] + b"\x01\x01" + content[20:]

    def replace(self, serialized: bytes) -> None:
        """Store what was stored then, and nothing else."""
        with closing(sqlite3.connect(":memory:")) as copy:
            copy.deserialize(serialized)
            copy.backup(self._connection)

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
            for write in self.before_commit:
                write()
            self._write()
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        else:
            self._connection.execute("COMMIT")
        finally:
            self._depth = 0
            self._let_go()

    @contextmanager
    def savepoint(self) -> Generator[None]:
        """All or nothing inside a transaction, which goes on where this part has failed."""
        self._write()
        self._connection.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK TO part")
            self._let_go()
            raise
        finally:
            self._connection.execute("RELEASE part")

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        if self._unwritten and "objects" in sql:
            self._write()
        return self._connection.execute(sql, values).fetchall()

    def _execute(self, sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, values).fetchall()

    def _write(self, kind: str | None = None) -> None:
        """Write what was saved, of one kind or all."""
        for key in [one for one in self._unwritten if kind in (None, one[0])]:
            self._update(*key, self._held[key][1])
            self._unwritten.remove(key)

    def _update(self, kind: str, key: str, data: JsonObject) -> None:
        self._execute(
            "UPDATE objects SET data = ? WHERE kind = ? AND id = ?", (dump(data), kind, key)
        )

    def _let_go(self) -> None:
        self._held.clear()
        self._unwritten.clear()

    def count_up(self, name: str) -> int:
        """The next number of a counter, starting at 1."""
        ((value,),) = self.rows(
            "INSERT INTO counters VALUES (?, 1)"
            " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        )
        return int(value)

    def insert(self, kind: str, key: str, data: JsonObject, *, at: int, parent: str = "") -> None:
        self._execute(
            "INSERT INTO objects (kind, id, parent, at, data) VALUES (?, ?, ?, ?, ?)",
            (kind, key, parent, at, dump(data)),
        )

    def save(self, kind: str, key: str, data: JsonObject) -> None:
        held = self._held.get((kind, key))
        if held is None:
            self._update(kind, key, data)
        else:
            self._held[kind, key] = held[0], data
            self._unwritten.add((kind, key))

    def find(self, kind: str, key: str, parent: str | None = None) -> JsonObject | None:
        """The object with this id, whatever its parent is unless one is named.

        A transaction gets the same object each time, with what it has changed in it.
        """
        found = self._held.get((kind, key)) or self._read(kind, key)
        return found[1] if found and parent in (None, found[0]) else None

    def _read(self, kind: str, key: str) -> tuple[str, JsonObject] | None:
        rows = self._execute(
            "SELECT parent, data FROM objects WHERE kind = ? AND id = ?", (kind, key)
        )
        if not rows:
            return None
        found = rows[0][0], json.loads(rows[0][1])
        if self._depth:
            self._held[kind, key] = found
        return found

    def remove(self, kind: str, key: str) -> None:
        self._held.pop((kind, key), None)
        self._unwritten.discard((kind, key))
        self._execute("DELETE FROM objects WHERE kind = ? AND id = ?", (kind, key))

    def remove_children(self, kind: str, parent: str) -> None:
        for key in self.children(kind, parent):
            self.remove(kind, key)

    def children(self, kind: str, parent: str) -> list[str]:
        """The ids of all objects of one kind under one parent, in order of creation."""
        found = self._execute(
            "SELECT id FROM objects WHERE kind = ? AND parent = ? ORDER BY position", (kind, parent)
        )
        return [key for (key,) in found]

    def select(
        self,
        kind: str,
        *,
        parent: str | None = "",
        conditions: Sequence[Condition] = (),
        descending: bool = False,
        limit: int | None = None,
        sort: str | None = None,
    ) -> list[Stored]:
        """Objects of one kind under one parent, by `sort` if there is one, else as created.

        With None for the parent, those under any.
        """
        if self._unwritten:
            self._write(kind)
        below = [] if parent is None else [Condition("parent = ?", (parent,))]
        every = [Condition("kind = ?", (kind,)), *below, *conditions]
        where = " AND ".join(f"({condition.sql})" for condition in every)
        direction = "DESC" if descending else "ASC"
        rows = self._execute(
            f"SELECT position, at, data FROM objects WHERE {where}"
            f" ORDER BY {f'{sort} {direction}, ' if sort else ''}position {direction} LIMIT ?",
            (*(value for condition in every for value in condition.values), limit or -1),
        )
        return [Stored(position, at, json.loads(data)) for position, at, data in rows]

    def newest_time(self) -> int:
        """The latest time written down, in microseconds; 0 when there is none."""
        times = [
            self.rows(f"SELECT coalesce(max(at), 0) FROM {name}")[0][0]
            for name in ("objects", *(table.name for table in self._tables))
        ]
        return int(max(times))
