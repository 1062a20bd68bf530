"""A transaction reads an object once and writes it once, and everybody sees what it has saved."""

from collections.abc import Iterator

import pytest

from agentsessions_emulator.store.conditions import Condition, json_field
from agentsessions_emulator.store.store import Store

RED = Condition(f"{json_field('color')} = 'red'")


class UndoError(Exception):
    """Ends a transaction."""


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store(":memory:")
    store.insert("dog", "d1", {"color": "black"}, at=1, parent="p1")
    yield store
    store.close()


def test_an_object_is_read_once_and_seen_as_saved(store: Store) -> None:
    with store.transaction():
        dog = store.find("dog", "d1")
        assert dog is not None
        assert store.find("dog", "d1", "p1") is dog
        assert store.find("dog", "d1", "p2") is None
        store.save("dog", "d1", {"color": "red"})
        assert store.find("dog", "d1") == {"color": "red"}
        assert len(store.select("dog", parent="p1", conditions=[RED])) == 1
        store.save("dog", "d1", {"color": "red", "age": 1})
        sql = "SELECT json_extract(data, '$.age') FROM objects"
        assert store.rows(sql) == [(1,)]
        store.save("dog", "d1", {"color": "red", "age": 2})
    assert store.find("dog", "d1") == {"color": "red", "age": 2}


def test_what_is_undone_was_never_saved(store: Store) -> None:
    def fail_late() -> None:
        with store.transaction():
            dog = store.find("dog", "d1")
            assert dog is not None
            dog["color"] = "red"
            store.save("dog", "d1", dog)
            raise UndoError

    with pytest.raises(UndoError):
        fail_late()
    with store.transaction():
        assert store.find("dog", "d1") == {"color": "black"}


def test_a_part_is_undone_by_itself(store: Store) -> None:
    def fail_in_part() -> None:
        with store.savepoint():
            store.save("dog", "d1", {"color": "white"})
            raise UndoError

    with store.transaction():
        store.find("dog", "d1")
        store.save("dog", "d1", {"color": "red"})
        with pytest.raises(UndoError):
            fail_in_part()
        assert store.find("dog", "d1") == {"color": "red"}
    assert store.find("dog", "d1") == {"color": "red"}


@pytest.mark.parametrize("children", [True, False])
def test_what_is_removed_is_gone(store: Store, children: bool) -> None:
    with store.transaction():
        store.find("dog", "d1")
        store.save("dog", "d1", {"color": "red"})
        if children:
            store.remove_children("dog", "p1")
        else:
            store.remove("dog", "d1")
        assert store.find("dog", "d1") is None
    assert store.find("dog", "d1") is None
