"""Memory stores, their headers, and how sessions get them."""

from collections.abc import Mapping

import pytest

from agentsessions import BadRequestError, Client, NotFoundError
from tests.emulator.support import Api

MEMORY, SESSIONS = "agent-memory-2026-07-22", "managed-agents-2026-04-01"


def attached(store_id: str) -> Mapping[str, str]:
    return {"type": "memory_store", "memory_store_id": store_id}


def new_session(client: Client, *resources: Mapping[str, str]) -> str:
    agent = client.agents.create(name="Clerk", model="claude-opus-5")
    environment = client.environments.create(name="Sandbox")
    made = client.sessions.create(
        agent=agent.id,
        environment_id=environment.id,
        resources=list(resources),  # type: ignore[arg-type]  # built by name
    )
    return made.id


def test_a_store_from_its_creation_to_its_end(client: Client) -> None:
    store = client.memory_stores.create(name="Notes", description="All of them")
    assert (store.id[:9], store.description, store.metadata) == (
        "memstore_",
        "All of them",
        {},
    )
    same = client.memory_stores.update(store.id, name=None, description=None, metadata=None)
    assert same == store
    changed = client.memory_stores.update(store.id, name="N", description="", metadata={"a": "b"})
    assert (changed.name, changed.description) == ("N", "")
    client.memory_stores.memories.create(store.id, path="/a", content="text")
    deleted = client.memory_stores.delete(store.id)
    assert deleted.to_dict() == {"id": store.id, "type": "memory_store_deleted"}
    for read in (client.memory_stores.retrieve, client.memory_stores.memories.list):
        with pytest.raises(NotFoundError, match="Memory store"):
            read(store.id)


def test_an_archived_store_is_read_only_but_can_be_redacted(client: Client) -> None:
    store = client.memory_stores.create(name="Notes")
    memories = client.memory_stores.memories
    memory = memories.create(store.id, path="/a", content="one")
    memories.update(store.id, memory.id, content="two")
    archived = client.memory_stores.archive(store.id)
    assert client.memory_stores.archive(store.id) == archived
    with pytest.raises(BadRequestError, match="archived"):
        client.memory_stores.update(store.id, name="Others")
    with pytest.raises(BadRequestError, match="archived"):
        memories.create(store.id, path="/b", content="text")
    with pytest.raises(BadRequestError, match="archived"):
        memories.update(store.id, memory.id, content="other")
    with pytest.raises(BadRequestError, match="archived"):
        memories.delete(store.id, memory.id)
    assert memories.retrieve(store.id, memory.id).content == "two"
    _, version = client.memory_stores.memory_versions.list(store.id)
    redacted = client.memory_stores.memory_versions.redact(store.id, version.id)
    assert redacted.redacted_at is not None


def test_archived_stores_are_listed_on_request(client: Client) -> None:
    kept, put_away = (client.memory_stores.create(name=name) for name in ("kept", "old"))
    client.memory_stores.archive(put_away.id)
    assert [store.id for store in client.memory_stores.list()] == [kept.id]
    assert len([*client.memory_stores.list(include_archived=True)]) == 2


def test_a_session_keeps_the_name_that_its_store_had(client: Client) -> None:
    store = client.memory_stores.create(name="Sales  & Co.", description="Facts")
    session_id = new_session(client, attached(store.id))
    client.memory_stores.update(store.id, name="Others")
    (resource,) = client.sessions.retrieve(session_id).resources
    assert resource.to_dict() == {
        "type": "memory_store",
        "memory_store_id": store.id,
        "name": "Sales  & Co.",
        "description": "Facts",
        "access": "read_write",
        "instructions": None,
        "mount_path": "/mnt/memory/sales-co",
    }


def test_only_a_store_that_is_there_and_not_archived_can_be_attached(client: Client) -> None:
    with pytest.raises(NotFoundError, match="Memory store"):
        new_session(client, attached("memstore_none"))
    store = client.memory_stores.create(name="Notes")
    client.memory_stores.archive(store.id)
    with pytest.raises(BadRequestError, match="is archived"):
        new_session(client, attached(store.id))


@pytest.mark.parametrize("beta", [MEMORY, SESSIONS])
def test_one_of_two_headers_opens(api: Api, beta: str) -> None:
    api.answer("GET", "/v1/memory_stores", headers={"anthropic-beta": beta})


def test_both_headers_or_none_are_refused(api: Api) -> None:
    both = {"anthropic-beta": f"{SESSIONS},{MEMORY}"}
    assert "exclude each other" in api.refusal(400, "GET", "/v1/memory_stores", headers=both)
    none = {"anthropic-beta": ""}
    assert MEMORY in api.refusal(404, "GET", "/v1/memory_stores", headers=none)
