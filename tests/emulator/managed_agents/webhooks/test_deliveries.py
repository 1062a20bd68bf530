"""Notifications, from what happens to their receipt."""

import queue
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from agentsessions import Client, webhooks
from agentsessions.models import WebhookEvent
from agentsessions_emulator import Emulator
from agentsessions_emulator.managed_agents.webhooks import deliveries
from tests.emulator.support import Api
from tests.support.waiting import HUNG, wait_until

SECRET = "whsec_c2VjcmV0IG9mIGEgdGVzdA=="


class Receiver:
    """A server that gets notifications and gives the answers that it is told to give."""

    def __init__(self, server: HTTPServer, api: Api, **fields: Any) -> None:
        self.api = api
        self.answers: list[int] = []
        self.received: queue.Queue[tuple[bytes, Mapping[str, str]]] = queue.Queue()
        server.expect_request("/hook").respond_with_handler(self._receive)
        self.url = server.url_for("/hook")
        sent = {"url": self.url, "secret": SECRET, **fields}
        self.endpoint = api.answer("POST", "/_emulator/webhooks", json=sent)

    def _receive(self, request: Request) -> Response:
        self.received.put((request.get_data(), dict(request.headers)))
        status = self.answers.pop(0) if self.answers else 200
        return Response(status=status, headers={"location": "/elsewhere"})

    def next(self) -> WebhookEvent:
        """The next notification, whose signature must be good."""
        body, headers = self.received.get(timeout=HUNG)
        return webhooks.unwrap(body, headers=headers, secret=SECRET)

    def state(self) -> dict[str, Any]:
        return self.api.answer("GET", "/_emulator/webhooks")

    def wait_for_attempts(self, count: int) -> None:
        wait_until(lambda: sum(one["attempts"] for one in self.state()["deliveries"]) == count)

    def statuses(self) -> list[str]:
        return [one["status"] for one in self.state()["deliveries"]]


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer() as server:
        yield server


def test_a_session_tells_what_it_does(server: HTTPServer, client: Client, api: Api) -> None:
    receiver = Receiver(server, api)
    agent = client.agents.create(name="Clerk", model="claude-opus-5")
    first = receiver.next()
    assert first.data.type == "agent.created"
    assert first.data.to_dict()["id"] == agent.id
    environment = client.environments.create(name="Sandbox")
    session = client.sessions.create(agent=agent.id, environment_id=environment.id)
    api.say(session.id, "say hello")
    client.sessions.update(session.id, title="A talk")
    client.sessions.archive(session.id)
    client.sessions.delete(session.id)
    told = [receiver.next().data.type for _ in range(6)]
    assert sorted(told) == [
        "environment.created",
        "session.deleted",
        "session.status_idled",
        "session.status_run_started",
        "session.status_terminated",
        "session.updated",
    ]


def test_children_are_named(server: HTTPServer, client: Client, api: Api) -> None:
    wanted = ["session.thread_created", "session.thread_idled", "session.thread_terminated"]
    receiver = Receiver(server, api, types=wanted)
    helper = client.agents.create(name="Helper", model="claude-opus-5")
    session = api.session(
        agent=api.agent(multiagent={"type": "coordinator", "agents": [helper.id]})["id"]
    )
    api.say(session["id"], "delegate Helper: say hello")
    child = client.sessions.threads.list(session["id"]).data[1]
    client.sessions.threads.archive(session["id"], child.id)
    told = {event.data.type: event.data.to_dict() for event in (receiver.next() for _ in wanted)}
    assert sorted(told) == sorted(wanted)
    assert {data["session_thread_id"] for data in told.values()} == {child.id}
    assert {data["id"] for data in told.values()} == {session["id"]}


def test_other_resources_tell_too(
    server: HTTPServer, client: Client, api: Api, emulator: Emulator
) -> None:
    receiver = Receiver(server, api, types=sorted({*WANTED}))
    emulator.clock.freeze()
    vault = client.vaults.create(display_name="Keys")
    auth: Any = {"type": "static_bearer", "token": "t", "mcp_server_url": "https://a.example"}
    client.vaults.credentials.create(vault.id, auth=auth)
    client.vaults.archive(vault.id)
    store = client.memory_stores.create(name="Notes")
    client.memory_stores.update(store.id, name="Others")
    client.memory_stores.delete(store.id)
    agent, environment = api.agent(), api.environment()
    schedule: Any = {"type": "cron", "expression": "0 * * * *", "timezone": "UTC"}
    hello: Any = {"type": "user.message", "content": [{"type": "text", "text": "say hello"}]}
    deployment = client.deployments.create(
        name="Review",
        agent=agent["id"],
        environment_id=environment["id"],
        initial_events=[hello],
        schedule=schedule,
    )
    client.deployments.run(deployment.id)
    emulator.clock.advance(3600)
    client.deployments.pause(deployment.id)
    client.deployments.unpause(deployment.id)
    client.environments.archive(environment["id"])
    emulator.clock.advance(3600)
    client.agents.archive(agent["id"])
    told = [receiver.next().data for _ in WANTED]
    assert sorted(data.type for data in told) == sorted(WANTED)
    of_vault = [data.to_dict() for data in told if data.type.startswith("vault_credential")]
    assert [data["vault_id"] for data in of_vault] == [vault.id] * 2


WANTED = (
    "vault.created",
    "vault_credential.created",
    "vault.archived",
    "vault_credential.archived",
    "memory_store.created",
    "memory_store.deleted",
    "deployment.created",
    "deployment_run.started",
    "deployment_run.succeeded",
    "deployment.paused",
    "deployment.unpaused",
    "deployment_run.started",
    "deployment_run.failed",
    "deployment.paused",
    "deployment.archived",
    "agent.archived",
)


def test_a_notification_is_tried_three_times(
    server: HTTPServer, client: Client, api: Api, emulator: Emulator
) -> None:
    emulator.clock.freeze()
    receiver = Receiver(server, api)
    receiver.answers = [500, 404, 503]
    client.vaults.create(display_name="Keys")
    ids = {receiver.next().id}
    for attempts, pause in ((1, 5), (2, 120)):
        receiver.wait_for_attempts(attempts)
        emulator.clock.advance(pause - 1)
        assert receiver.received.empty()
        emulator.clock.advance(1)
        ids.add(receiver.next().id)
    receiver.wait_for_attempts(3)
    assert len(ids) == 1
    assert receiver.statuses() == ["dropped"]
    emulator.clock.advance(1000)
    assert receiver.received.empty()
    assert receiver.state()["data"][0]["enabled"] is True


def test_a_second_attempt_can_succeed(
    server: HTTPServer, client: Client, api: Api, emulator: Emulator
) -> None:
    emulator.clock.freeze()
    receiver = Receiver(server, api)
    receiver.answers = [500, 204]
    client.vaults.create(display_name="Keys")
    receiver.wait_for_attempts(1)
    emulator.clock.advance(5)
    receiver.wait_for_attempts(2)
    assert receiver.statuses() == ["delivered"]


def test_a_redirect_disables_the_endpoint(server: HTTPServer, client: Client, api: Api) -> None:
    receiver = Receiver(server, api)
    receiver.answers = [302]
    client.vaults.create(display_name="Keys")
    receiver.wait_for_attempts(1)
    assert receiver.statuses() == ["dropped"]
    assert receiver.state()["data"][0]["enabled"] is False
    client.vaults.create(display_name="Others")
    assert len(receiver.statuses()) == 1


def test_nobody_at_the_url_is_a_failure(
    server: HTTPServer, client: Client, api: Api, emulator: Emulator
) -> None:
    emulator.clock.freeze()
    receiver = Receiver(server, api)
    server.stop()
    client.vaults.create(display_name="Keys")
    receiver.wait_for_attempts(1)
    assert receiver.statuses() == ["waiting"]


def test_what_was_not_delivered_is_tried_after_a_restart(
    server: HTTPServer, tmp_path: object
) -> None:
    state = f"{tmp_path}/state.db"
    with Emulator(db=state) as first, Api(first.url) as api:
        first.clock.freeze()
        receiver = Receiver(server, api)
        receiver.answers = [500]
        api.answer("POST", "/v1/vaults", json={"display_name": "Keys"})
        event = receiver.next()
        receiver.wait_for_attempts(1)
    with Emulator(db=state) as second:
        second.clock.advance(5)
        assert receiver.next().id == event.id


def test_an_endpoint_that_is_removed_is_told_nothing_more(
    server: HTTPServer, client: Client, api: Api, emulator: Emulator
) -> None:
    emulator.clock.freeze()
    receiver = Receiver(server, api)
    receiver.answers = [500]
    client.vaults.create(display_name="Keys")
    receiver.wait_for_attempts(1)
    path = f"/_emulator/webhooks/{receiver.endpoint['id']}"
    api.answer("DELETE", path)
    emulator.clock.advance(5)
    wait_until(lambda: receiver.statuses() == ["dropped"])
    assert receiver.state()["data"] == []
    api.refusal(404, "DELETE", path)


def test_what_is_over_is_forgotten_in_the_end(
    server: HTTPServer, client: Client, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "_KEPT", 2)
    receiver = Receiver(server, api)
    ids = [client.vaults.create(display_name="Keys").id for _ in range(4)]
    for _ in ids:
        receiver.next()
    wait_until(lambda: receiver.statuses() == ["delivered"] * 2)
    kept = [each["event"]["data"]["id"] for each in receiver.state()["deliveries"]]
    assert set(kept) < set(ids)


HERE = "http://127.0.0.1:1/"
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({}, "'url'"),
    ({"url": "https://example.com/hook"}, "this machine"),
    ({"url": "http://127.0.0.1.example.com/"}, "this machine"),
    ({"url": "file:///etc/passwd"}, "this machine"),
    ({"url": "http://[::1"}, "this machine"),
    ({"url": "http://localhost:99999/"}, "this machine"),
    ({"url": HERE, "secret": "whsec_!"}, "/secret"),
    ({"url": HERE, "secret": 5}, "/secret"),
    ({"url": HERE, "types": "agent.created"}, "/types"),
    ({"url": HERE, "types": ["agent.sold"]}, "agent.sold"),
    ({"url": HERE, "types": [{}]}, "/types"),
    ({"url": HERE, "kinds": []}, "/kinds is not a known field"),
]


def test_what_is_no_endpoint_is_refused(api: Api) -> None:
    for sent, problem in REFUSED:
        assert problem in api.refusal(400, "POST", "/_emulator/webhooks", json=sent)


def test_a_secret_is_made_where_none_is_given(api: Api) -> None:
    made = api.answer("POST", "/_emulator/webhooks", json={"url": "http://localhost:1/"})
    assert made["secret"].startswith("whsec_")
    assert api.answer("GET", "/_emulator/webhooks")["data"] == [made]
