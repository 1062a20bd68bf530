"""Versions of memories: who changed what, kept until they are redacted."""

import base64
import json
from typing import Any

import pytest

from agentsessions import BadRequestError, Client
from agentsessions.models import MemoryVersion
from tests.emulator.managed_agents.work.queue import Queue
from tests.emulator.support import Api


@pytest.fixture
def store_id(client: Client) -> str:
    return client.memory_stores.create(name="Notes").id


def history(client: Client, store_id: str, **query: Any) -> list[MemoryVersion]:
    return [*client.memory_stores.memory_versions.list(store_id, **query)]


def test_each_change_makes_a_version(client: Client, store_id: str) -> None:
    memories, versions = client.memory_stores.memories, client.memory_stores.memory_versions
    made = memories.create(store_id, path="/a", content="1")
    changed = memories.update(store_id, made.id, content="2")
    moved = memories.update(store_id, made.id, path="/b")
    memories.delete(store_id, made.id)

    deleted, *others = history(client, store_id, memory_id=made.id, view="full")
    assert (deleted.operation, deleted.path, deleted.content) == ("deleted", "/b", None)
    assert (deleted.content_sha256, deleted.content_size_bytes) == (None, None)
    told = [(one.operation, one.path, one.content) for one in others]
    assert told == [("modified", "/b", "2"), ("modified", "/a", "2"), ("created", "/a", "1")]
    ids = [moved.memory_version_id, changed.memory_version_id, made.memory_version_id]
    assert [one.id for one in others] == ids
    assert versions.retrieve(store_id, ids[2]).content == "1"
    assert versions.retrieve(store_id, ids[2], view="basic").content is None


def test_filters_combine(client: Client, store_id: str) -> None:
    memories = client.memory_stores.memories
    first = memories.create(store_id, path="/a", content="1")
    second = memories.create(store_id, path="/b", content="1")
    memories.update(store_id, first.id, content="2")
    assert len(history(client, store_id, operation="created")) == 2
    assert len(history(client, store_id, operation="created", memory_id=second.id)) == 1
    (newest, *_) = history(client, store_id)
    actor = newest.to_dict()["created_by"]
    assert actor["type"] == "api_actor"
    assert len(history(client, store_id, api_key_id=actor["api_key_id"])) == 3
    assert history(client, store_id, api_key_id="apikey_other") == []
    assert history(client, store_id, session_id="sesn_1") == []
    assert history(client, store_id, service_account_id="svac_1") == []
    assert len(history(client, store_id, created_at_gte=newest.created_at)) == 1


def test_redacting_leaves_who_and_when(client: Client, store_id: str) -> None:
    memories, versions = client.memory_stores.memories, client.memory_stores.memory_versions
    made = memories.create(store_id, path="/a", content="secret")
    with pytest.raises(BadRequestError, match="current content"):
        versions.redact(store_id, made.memory_version_id)
    memories.update(store_id, made.id, content="clean")
    before = versions.retrieve(store_id, made.memory_version_id)
    redacted = versions.redact(store_id, made.memory_version_id)
    erased = (redacted.path, redacted.content, redacted.content_sha256)
    assert erased == (None, None, None)
    assert redacted.content_size_bytes is None
    assert (redacted.created_by, redacted.created_at) == (before.created_by, before.created_at)
    assert redacted.redacted_by == before.created_by
    assert versions.redact(store_id, made.memory_version_id) == redacted
    assert versions.retrieve(store_id, made.memory_version_id) == redacted


def test_a_worker_writes_as_its_session_and_cannot_redact(
    client: Client, api: Api, store_id: str
) -> None:
    queue = Queue(api)
    session_id = queue.session("hello")
    item = queue.poll()
    assert item is not None
    token = json.loads(base64.urlsafe_b64decode(item["secret"]))["sessions_token"]
    path = f"/v1/memory_stores/{store_id}"
    headers = {"authorization": f"Bearer {token}"}
    sent = {"path": "/a", "content": "1"}
    made = api.answer("POST", f"{path}/memories", json=sent, headers=headers)
    (version,) = history(client, store_id, session_id=session_id)
    assert version.to_dict()["created_by"] == {"type": "session_actor", "session_id": session_id}
    client.memory_stores.memories.delete(store_id, made["id"])
    redact = f"{path}/memory_versions/{version.id}/redact"
    assert "session cannot redact" in api.refusal(403, "POST", redact, headers=headers)
