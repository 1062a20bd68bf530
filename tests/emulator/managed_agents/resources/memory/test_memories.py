"""Memories: written under preconditions, moved, listed as in directories."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from agentsessions import BadRequestError, Client, ConflictError, NotFoundError

TEXT = "Straße\n"
SHA = hashlib.sha256(TEXT.encode()).hexdigest()
OTHER_SHA = "0" * 64


@pytest.fixture
def store_id(client: Client) -> str:
    return client.memory_stores.create(name="Notes").id


def listed(client: Client, store_id: str, **query: Any) -> Sequence[str]:
    found = client.memory_stores.memories.list(store_id, **query)
    return [item.to_dict()["path"] for item in found]


def test_views_show_the_content_or_not(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    made = memories.create(store_id, path="/a", content=TEXT)
    assert (made.content, made.content_size_bytes, made.content_sha256) == (None, 8, SHA)
    assert memories.retrieve(store_id, made.id).content == TEXT
    assert memories.retrieve(store_id, made.id, view="basic") == made
    assert memories.create(store_id, path="/b", content="x", view="full").content == "x"
    assert memories.update(store_id, made.id, content="y", view="full").content == "y"
    shown = memories.list(store_id, view="full", limit=100)
    assert [item.to_dict()["content"] for item in shown] == ["y", "x"]


def test_a_page_with_contents_has_20_items_at_most(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    for number in range(21):
        memories.create(store_id, path=f"/{number}", content="x")
    assert len(memories.list(store_id, view="full", limit=100).data) == 20
    assert len(memories.list(store_id, limit=100).data) == 21
    versions = client.memory_stores.memory_versions
    assert len(versions.list(store_id, view="full", limit=100).data) == 20


def test_an_empty_memory(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    made = memories.create(store_id, path="/a", content=None)
    assert memories.retrieve(store_id, made.id).content == ""


def test_a_memory_keeps_its_id_when_it_moves(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    made = memories.create(store_id, path="/a", content=TEXT)
    moved = memories.update(store_id, made.id, path="/b")
    assert (moved.id, moved.path, moved.content_sha256) == (made.id, "/b", SHA)
    assert memories.retrieve(store_id, made.id).content == TEXT
    assert memories.create(store_id, path="/a", content="new").id != made.id


def test_an_update_that_changes_nothing_makes_no_version(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    made = memories.create(store_id, path="/a", content=TEXT)
    assert memories.update(store_id, made.id, path="/a", content=TEXT) == made
    assert len([*client.memory_stores.memory_versions.list(store_id)]) == 1


def test_a_taken_path_is_a_conflict_that_names_the_memory(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    first = memories.create(store_id, path="/a", content="1")
    second = memories.create(store_id, path="/b", content="2")
    writes: Sequence[Callable[[], object]] = (
        lambda: memories.create(store_id, path="/a", content="x"),
        lambda: memories.update(store_id, second.id, path="/a"),
    )
    for write in writes:
        with pytest.raises(ConflictError, match="already") as refused:
            write()
        assert refused.value.error_type == "memory_path_conflict_error"
        body: Any = refused.value.body
        assert body["error"]["details"] == {"conflicting_memory_id": first.id}


def test_preconditions_protect_changes_of_others(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    made = memories.create(store_id, path="/a", content=TEXT)
    for write in (
        lambda: memories.update(
            store_id,
            made.id,
            path="/b",
            precondition={"type": "content_sha256", "content_sha256": OTHER_SHA},
        ),
        lambda: memories.delete(store_id, made.id, expected_content_sha256=OTHER_SHA),
    ):
        with pytest.raises(ConflictError, match="has changed") as refused:
            write()
        assert refused.value.error_type == "memory_precondition_failed_error"
        assert memories.retrieve(store_id, made.id, view="basic") == made
    changed = memories.update(
        store_id,
        made.id,
        content="new",
        precondition={"type": "content_sha256", "content_sha256": SHA},
    )
    deleted = memories.delete(store_id, made.id, expected_content_sha256=changed.content_sha256)
    assert deleted.to_dict() == {"id": made.id, "type": "memory_deleted"}
    with pytest.raises(NotFoundError):
        memories.retrieve(store_id, made.id)
    assert memories.create(store_id, path="/a", content="again").id != made.id


def test_the_limits_count_bytes(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    assert memories.create(store_id, path="/a", content="ü" * 51_200).content_size_bytes == 102_400
    with pytest.raises(BadRequestError, match="102400 bytes, not 102402"):
        memories.create(store_id, path="/b", content="ü" * 51_201)
    with pytest.raises(BadRequestError, match=r"'\.\.'"):
        memories.create(store_id, path="/../b", content="x")


def test_a_store_holds_2000_memories(
    client: Client, store_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = "agentsessions_emulator.managed_agents.resources.memory.memories"
    monkeypatch.setattr(f"{module}._MAX_MEMORIES", 2)
    for path in ("/a", "/b"):
        client.memory_stores.memories.create(store_id, path=path, content="x")
    with pytest.raises(BadRequestError, match="the most it can"):
        client.memory_stores.memories.create(store_id, path="/c", content="x")


def test_lists_go_down_as_deep_as_asked(client: Client, store_id: str) -> None:
    for path in ("/top", "/a/1", "/b/c/2", "/a/3", "/ab"):
        client.memory_stores.memories.create(store_id, path=path, content="x")
    assert listed(client, store_id) == ["/top", "/a/1", "/b/c/2", "/a/3", "/ab"]
    assert listed(client, store_id, depth=1) == ["/top", "/a/", "/b/", "/ab"]
    assert listed(client, store_id, path_prefix="/a/") == ["/a/1", "/a/3"]
    assert listed(client, store_id, path_prefix="/b/", depth=1) == ["/b/c/"]
    assert listed(client, store_id, path_prefix="/none/") == []
    for limit in (1, 2, 3):
        paged = listed(client, store_id, depth=1, limit=limit)
        assert paged == ["/top", "/a/", "/b/", "/ab"]


def test_lists_refuse_other_depths_prefixes_and_cursors(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    for path in ("/a/1", "/a/2"):
        memories.create(store_id, path=path, content="x")
    with pytest.raises(BadRequestError, match="0 or 1, not 2"):
        memories.list(store_id, depth=2)
    with pytest.raises(BadRequestError, match="path_prefix"):
        memories.list(store_id, path_prefix="/a")
    page = memories.list(store_id, limit=1).next_page
    assert isinstance(page, str)
    with pytest.raises(BadRequestError, match="not a cursor"):
        memories.list(store_id, path_prefix="/a/", page=page)


def test_a_memory_belongs_to_its_store(client: Client, store_id: str) -> None:
    made = client.memory_stores.memories.create(store_id, path="/a", content="x")
    other = client.memory_stores.create(name="Others")
    with pytest.raises(NotFoundError, match="Memory 'mem_"):
        client.memory_stores.memories.retrieve(other.id, made.id)
