"""The store: transactions, the tables of a service, and files of other versions."""

import sqlite3
from pathlib import Path

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.store.store import Store, Table

DIARY = Table("diary", "CREATE TABLE IF NOT EXISTS diary (at INTEGER, line TEXT)")


def test_a_transaction_is_all_or_nothing() -> None:
    store = Store(":memory:")

    def fail_late() -> None:
        with store.transaction():
            store.insert("thing", "a", {}, at=1)
            with store.transaction():
                store.insert("thing", "b", {}, at=2)
            raise KeyError

    with pytest.raises(KeyError):
        fail_late()
    assert store.select("thing") == []
    store.close()


def test_tables_of_a_service() -> None:
    store = Store(":memory:", [DIARY])
    assert store.newest_time() == 0
    store.insert("thing", "a", {}, at=5)
    store.rows("INSERT INTO diary VALUES (7, 'Dear diary'), (NULL, 'Some day')")
    assert store.newest_time() == 7
    store.clear()
    assert store.rows("SELECT * FROM diary") == []
    assert store.newest_time() == 0
    store.close()


def test_children_are_in_order_of_creation() -> None:
    store = Store(":memory:")
    for key in ("z", "a", "m"):
        store.insert("child", key, {}, at=1, parent="mother")
    store.insert("child", "b", {}, at=1, parent="aunt")
    assert store.children("child", "mother") == ["z", "a", "m"]
    store.close()


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    Store(str(path)).close()
    Store(str(path)).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    with pytest.raises(ValueError, match=r"state\.db was written by another version"):
        Store(str(path))
    with pytest.raises(ValueError, match="was written by another version"):
        Emulator(db=path).start()
