"""The unmodified official client with memory stores, deployments, dreams and webhooks."""

import queue
from collections.abc import Iterator, Mapping
from typing import Any

import anthropic
import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from agentsessions import webhooks
from agentsessions_emulator import Emulator
from tests.support.waiting import HUNG

HELLO: Any = {"type": "user.message", "content": [{"type": "text", "text": "say hello"}]}
DAILY: Any = {"type": "cron", "expression": "0 8 * * *", "timezone": "Europe/Berlin"}
DAY = 24 * 3600
SECRET = "whsec_c2VjcmV0IG9mIGEgdGVzdA=="


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def client(emulator: Emulator) -> Iterator[anthropic.Anthropic]:
    with anthropic.Anthropic(api_key="k", base_url=emulator.url, max_retries=0) as client:
        yield client


def test_memory(client: anthropic.Anthropic) -> None:
    stores = client.beta.memory_stores
    store = stores.create(name="Notes", description="Facts")
    memory = stores.memories.create(store.id, path="/a/b.md", content="one")
    (found,) = stores.memories.list(store.id, depth=1)
    assert (found.type, found.path) == ("memory_prefix", "/a/")
    expected: Any = {"type": "content_sha256", "content_sha256": memory.content_sha256}
    stores.memories.update(
        memory.id, memory_store_id=store.id, content="two", precondition=expected
    )
    with pytest.raises(anthropic.ConflictError):
        stores.memories.update(
            memory.id, memory_store_id=store.id, content="three", precondition=expected
        )
    assert stores.memories.retrieve(memory.id, memory_store_id=store.id).content == "two"
    newest, first = stores.memory_versions.list(store.id)
    assert (newest.operation, first.operation) == ("modified", "created")
    redacted = stores.memory_versions.redact(first.id, memory_store_id=store.id)
    assert redacted.path is None
    assert stores.memories.delete(memory.id, memory_store_id=store.id).type == "memory_deleted"
    assert stores.archive(store.id).archived_at is not None
    assert stores.delete(store.id).type == "memory_store_deleted"


def test_deployments_and_dreams(client: anthropic.Anthropic, emulator: Emulator) -> None:
    beta = client.beta
    agent = beta.agents.create(name="Clerk", model="claude-opus-5")
    environment = beta.environments.create(name="Sandbox")
    deployment = beta.deployments.create(
        name="Review",
        agent=agent.id,
        environment_id=environment.id,
        initial_events=[HELLO],
        schedule=DAILY,
    )
    assert deployment.schedule is not None
    assert len(deployment.schedule.upcoming_runs_at or ()) == 5
    run = beta.deployments.run(deployment.id)
    assert run.session_id is not None
    emulator.clock.advance(DAY)
    (by_schedule,) = beta.deployment_runs.list(trigger_type="schedule")
    assert by_schedule.trigger_context.type == "schedule"
    assert beta.deployments.pause(deployment.id).status == "paused"
    assert beta.deployments.unpause(deployment.id).status == "active"

    store = beta.memory_stores.create(name="Notes")
    inputs: Any = [
        {"type": "memory_store", "memory_store_id": store.id},
        {"type": "sessions", "session_ids": [run.session_id]},
    ]
    dream = beta.dreams.create(inputs=inputs, model="claude-opus-5-5")
    emulator.clock.advance(10)
    assert beta.dreams.retrieve(dream.id).status == "completed"
    beta.agents.archive(agent.id)
    assert beta.deployments.retrieve(deployment.id).archived_at is not None


def test_webhooks_are_read(client: anthropic.Anthropic, emulator: Emulator) -> None:
    received: queue.Queue[tuple[str, Mapping[str, str]]] = queue.Queue()

    def receive(request: Request) -> Response:
        received.put((request.get_data(as_text=True), dict(request.headers)))
        return Response()

    with HTTPServer() as server:
        server.expect_request("/hook").respond_with_handler(receive)
        hook = {"url": server.url_for("/hook"), "secret": SECRET, "types": ["vault.created"]}
        headers = {"authorization": "Bearer k"}
        made = httpx.post(f"{emulator.url}/_emulator/webhooks", json=hook, headers=headers)
        assert made.status_code == 200, made.text
        vault = client.beta.vaults.create(display_name="Keys")
        body, sent = received.get(timeout=HUNG)
    # `unwrap` of the official client checks the signature by a package of its own, in the same way.
    event = client.beta.webhooks.parse_unverified(body)
    assert webhooks.unwrap(body, headers=sent, secret=SECRET).id == event.id
    assert (event.data.type, event.data.id) == ("vault.created", vault.id)
