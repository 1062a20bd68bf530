"""The store: transactions, and the tables of a service."""

import pytest

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
