"""The credentials of workers: keys of environments, and tokens of items."""

import base64
import contextlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.managed_agents.work.queue import NO_HEARTBEAT, Queue
from tests.emulator.support import HEADERS, Api
from tests.support.http import plain_client

BASH = 'tool bash {"command": "ls"}'


class Guarded:
    """An emulator that takes one API key, with a self-hosted environment that has a key."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._clients: list[Api] = []
        self.admin = self.client("the-key")
        self.queue = Queue(self.admin)
        keys = f"/_emulator/environments/{self.queue.id}/keys"
        self.key = str(self.admin.answer("POST", keys)["key"])
        self.worker = Queue(self.client(self.key), self.queue.id)

    def client(self, token: str) -> Api:
        api = Api(self.url)
        self._clients.append(api)
        api.http.headers["authorization"] = f"Bearer {token}"
        return api

    def close(self) -> None:
        for api in self._clients:
            api.http.close()

    def item(self) -> tuple[str, Queue]:
        """Claim the next item by the environment's key; its id, and the queue by its own token."""
        item = self.worker.poll()
        assert item is not None
        self.worker.do(item["id"], "ack")
        token = json.loads(base64.urlsafe_b64decode(item["secret"]))["sessions_token"]
        return item["id"], Queue(self.client(token), self.queue.id)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state.db"


@pytest.fixture
def guarded(state: Path) -> Iterator[Guarded]:
    with Emulator(api_key="the-key", db=state) as emulator:
        guarded = Guarded(emulator.url)
        yield guarded
        guarded.close()


def test_what_each_credential_is_for(guarded: Guarded) -> None:
    session_id = guarded.queue.session(BASH)
    other = guarded.queue.session()
    work_id, by_token = guarded.item()
    api, token = guarded.worker.api, by_token.api
    by_token.beat(work_id, NO_HEARTBEAT)
    for worker in (api, token):
        worker.events(session_id)
        worker.answer("GET", f"/v1/sessions/{session_id}")
        worker.refusal(403, "GET", f"{by_token.path}/{work_id}")
        worker.refusal(403, "POST", "/v1/agents", json={"name": "A", "model": "claude-opus-5"})
    api.events(other)
    token.refusal(403, "GET", f"/v1/sessions/{other}/events")
    assert api.answer("GET", guarded.queue.path)["data"]
    assert "environment's key" in guarded.admin.refusal(403, "GET", guarded.queue.path)
    memory = {"anthropic-beta": "agent-memory-2026-07-22"}
    assert api.refusal(403, "GET", "/v1/memory_stores/memstore_1", headers=memory)
    path = f"{guarded.url}/v1/memory_stores/memstore_1"
    assert token.http.get(path, headers=memory).status_code not in (401, 403)
    guarded.client("else").refusal(401, "GET", guarded.queue.path)
    elsewhere = Queue(guarded.admin)
    api.refusal(403, "GET", f"{elsewhere.path}/poll")
    api.refusal(403, "GET", f"/v1/sessions/{elsewhere.session()}/events")


def test_a_revoked_key_opens_nothing(guarded: Guarded) -> None:
    guarded.worker.poll()
    guarded.admin.answer("DELETE", f"/_emulator/environments/{guarded.queue.id}/keys")
    message = guarded.worker.api.refusal(401, "GET", f"{guarded.worker.path}/poll")
    assert "revoked" in message


def test_a_key_ends_with_its_environment(guarded: Guarded) -> None:
    other = guarded.admin.environment()["id"]
    assert guarded.worker.api.http.get(f"/v1/environments/{other}").status_code == 403
    guarded.admin.answer("DELETE", f"/v1/environments/{guarded.queue.id}")
    assert guarded.worker.api.http.get(f"/v1/environments/{other}").status_code == 401


def test_whoever_lost_an_item_can_do_nothing_for_it(guarded: Guarded) -> None:
    session_id = guarded.queue.session(BASH)
    work_id, lost = guarded.item()
    last = lost.beat(work_id, NO_HEARTBEAT, desired_ttl_seconds=1)["last_heartbeat"]
    change = {"action": "advance", "seconds": 2}
    guarded.admin.answer("POST", "/_emulator/clock", json=change)
    again, holder = guarded.item()
    holder.beat(again, NO_HEARTBEAT)
    assert again == work_id
    lost.refusal(412, work_id, "heartbeat", params={"expected_last_heartbeat": last})
    lost.refusal(412, work_id, "heartbeat")
    lost.refusal(409, work_id, "stop", json={"force": True})
    lost.api.refusal(401, "GET", f"/v1/sessions/{session_id}/events")
    assert guarded.queue.item(work_id)["state"] == "active"


def test_an_item_that_its_worker_gives_back_too_early_is_queued_again(guarded: Guarded) -> None:
    session_id = guarded.queue.session(BASH)
    work_id, by_token = guarded.item()
    by_token.beat(work_id, NO_HEARTBEAT)
    by_token.do(work_id, "stop", json={})
    again = guarded.worker.poll()
    assert again is not None
    assert again["id"] != work_id
    assert again["data"]["id"] == session_id
    guarded.queue.do(again["id"], "stop", json={"force": True})
    assert guarded.worker.poll() is None


def test_no_credential_is_stored(guarded: Guarded, state: Path) -> None:
    guarded.queue.session()
    _, by_token = guarded.item()
    token = by_token.api.http.headers["authorization"].removeprefix("Bearer ")
    with contextlib.closing(sqlite3.connect(state)) as database:
        stored = "\n".join(database.iterdump())
    assert guarded.key not in stored
    assert token not in stored
    shown = guarded.admin.http.get("/_emulator/requests").text
    assert guarded.key not in shown
    assert token not in shown


def test_keys_are_for_self_hosted_environments(api: Api) -> None:
    cloud = api.environment()["id"]
    assert "not self-hosted" in api.refusal(400, "POST", f"/_emulator/environments/{cloud}/keys")
    api.refusal(404, "POST", "/_emulator/environments/env_1/keys")


def test_without_an_api_key_any_token_is_a_workers(emulator: Emulator) -> None:
    with plain_client(emulator.url, headers=HEADERS) as http:
        environment = http.post(
            "/v1/environments", json={"name": "E", "config": {"type": "self_hosted"}}
        ).json()
        assert http.get(f"/v1/environments/{environment['id']}/work").status_code == 200
