"""The control plane over HTTP, and its Python twin."""

from datetime import timedelta
from typing import Any

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.errors import ApiError
from tests.emulator.support import Api, message, text_content, types
from tests.support.document import OPERATIONS


def test_health(api: Api) -> None:
    health = api.answer("GET", "/_emulator/health")
    assert health["status"] == "ok"
    assert "sessions_events_send" in health["operations"]
    assert not set(health["operations"]) & set(health["not_played"])


def test_what_is_played_is_told(api: Api) -> None:
    health = api.answer("GET", "/_emulator/health")
    assert health["not_played"] == []
    assert set(health["operations"]) == set(OPERATIONS)


def test_needs_no_key(emulator: Emulator) -> None:
    with Api(emulator.url) as api:
        del api.http.headers["authorization"]
        api.answer("GET", "/_emulator/health")


def test_reset_forgets_everything(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 60")
    with api.listen(session["id"]) as stream:
        api.answer("POST", "/_emulator/reset")
        assert stream.rest() == []
    api.refusal(404, "GET", f"/v1/sessions/{session['id']}")
    assert [request.path for request in emulator.requests] == [f"/v1/sessions/{session['id']}"]
    assert api.answer("GET", "/_emulator/clock")["frozen"] is False
    assert api.session()["id"].endswith("00000001")


def test_request_log(api: Api, emulator: Emulator) -> None:
    api.agent(name="Logged")
    api.refusal(404, "GET", "/v1/agents/agent_x?version=2")
    created, refused = api.answer("GET", "/_emulator/requests")["data"]
    assert created["operation"] == "agents_create"
    assert created["body"] == {"name": "Logged", "model": "claude-opus-5"}
    assert (created["method"], created["path"], created["status"]) == ("POST", "/v1/agents", 200)
    assert created["headers"]["authorization"] == "[redacted]"
    assert created["headers"]["anthropic-beta"] == "managed-agents-2026-04-01"
    assert (refused["query"], refused["status"], refused["body"]) == ("version=2", 404, None)
    query = {"operation": "agents_retrieve"}
    assert api.answer("GET", "/_emulator/requests", params=query)["data"] == [refused]
    assert [request.to_json() for request in emulator.requests] == [created, refused]
    api.refusal(400, "POST", "/v1/agents", content=b"no json")
    api.refusal(400, "POST", "/v1/agents", content=b" " * 70_000)
    assert [request.body for request in emulator.requests[2:]] == ["no json", "[70000 bytes]"]
    api.answer("DELETE", "/_emulator/requests")
    assert emulator.requests == []


def test_faults(api: Api, emulator: Emulator) -> None:
    rules = [
        {"operation": "agents_list", "effect": {"type": "status", "status": 500}},
        {"effect": {"type": "reset"}, "path": "/nowhere"},
    ]
    added = api.answer("POST", "/_emulator/faults", json=rules)["data"]
    assert [rule["operation"] for rule in added] == ["agents_list", None]
    api.refusal(500, "GET", "/v1/agents")
    assert api.answer("GET", "/_emulator/faults")["data"][0]["used"] == 1
    api.answer("DELETE", "/_emulator/faults")
    assert emulator.faults.listed() == []
    response = api.http.post("/_emulator/faults", json={"effect": {"type": "nothing"}})
    assert response.status_code == 400
    assert "effect/type" in response.json()["error"]["message"]


def test_clock(api: Api, emulator: Emulator) -> None:
    def clock(**change: Any) -> dict[str, Any]:
        return api.answer("POST", "/_emulator/clock", json=change)

    frozen = clock(action="freeze")
    assert frozen["frozen"] is True
    assert api.answer("GET", "/_emulator/clock") == frozen
    later = clock(action="advance", seconds=3600)
    assert later["now"][11:13] != frozen["now"][11:13]
    assert emulator.clock.now == later["now"]
    agent = api.agent()
    assert agent["created_at"][:19] == later["now"][:19]
    assert clock(action="resume")["frozen"] is False
    assert emulator.clock.now > later["now"]
    emulator.clock.freeze()
    emulator.clock.resume()
    response = api.http.post("/_emulator/clock", json={"action": "rewind"})
    assert response.status_code == 400


def test_moving_a_running_clock(api: Api, emulator: Emulator) -> None:
    session = api.session()
    api.say(session["id"], "sleep 3600\necho: awake")
    emulator.clock.advance(3600)
    assert api.status(session["id"]) == "idle"


def test_scripts(api: Api) -> None:
    script = "turns: [{do: [{say: scripted}]}]"
    api.answer("PUT", "/_emulator/scripts", content=script, params={"agent": "Actor"})
    actor = api.session(agent=api.agent(name="Actor")["id"])
    other = api.session()

    def said(session_id: str) -> list[dict[str, Any]]:
        api.say(session_id, "hi")
        spoken = api.events(session_id, **{"types[]": "agent.message"})
        content: list[dict[str, Any]] = spoken[-1]["content"]
        return content

    assert said(actor["id"]) == text_content("scripted")
    assert said(other["id"]) == text_content("hi")
    api.answer("DELETE", "/_emulator/scripts")
    assert said(actor["id"]) == text_content("hi")
    assert api.http.put("/_emulator/scripts", content="nonsense").status_code == 400


def test_injected_events(api: Api, emulator: Emulator) -> None:
    session = api.session()
    strange = {"type": "agent.brand_new", "surprise": [1]}
    with api.listen(session["id"]) as stream:
        injected = emulator.inject(session["id"], strange)
        path = f"/_emulator/sessions/{session['id']}/events"
        api.answer("POST", path, json=[{"type": "agent.thinking", "id": "sevt_mine"}])
        assert stream.event() == injected
        assert stream.event()["id"] == "sevt_mine"
    assert strange.items() <= injected.items()
    assert types(api.events(session["id"])) == ["agent.brand_new", "agent.thinking"]
    assert api.http.post(path, content=b"{").status_code == 400
    assert api.http.post(path, json=[1]).status_code == 400
    gone = "/_emulator/sessions/sesn_x/events"
    assert api.http.post(gone, json=strange).status_code == 404


def test_not_running() -> None:
    emulator = Emulator()
    with pytest.raises(RuntimeError, match="not running"):
        _ = emulator.url
    emulator.stop()
    with emulator:
        with pytest.raises(RuntimeError, match="already running"):
            emulator.start()
        assert emulator.url.startswith("http://127.0.0.1:")
    with pytest.raises(RuntimeError, match="not running"):
        emulator.reset()


def test_scripts_cannot_call_their_emulator(
    api: Api, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    async def selfish(_: object) -> None:
        emulator.reset()

    emulator.use_script(selfish)
    session = api.session()
    api.send(session["id"], message("hi"))
    (error,) = api.events(session["id"], **{"types[]": "session.error"})
    assert "cannot call the emulator" in error["error"]["message"]
    caplog.clear()


def test_the_clock_is_frozen_at_a_time(api: Api, emulator: Emulator) -> None:
    frozen = {"action": "freeze", "at": "2026-10-21T11:30:00+02:00"}
    noon = "2026-10-21T09:30:00.000000Z"
    assert api.answer("POST", "/_emulator/clock", json=frozen) == {"now": noon, "frozen": True}
    assert api.agent()["created_at"] == api.agent()["created_at"] == noon
    for at, why in (("2026-10-21", "has no zone"), ("soon", "isoformat")):
        sent = {"action": "freeze", "at": at}
        assert why in api.refusal(400, "POST", "/_emulator/clock", json=sent)
    with emulator.freeze("2031-01-01T00:00:00Z") as clock:
        emulator.advance(timedelta(hours=1))
        assert clock.now == "2031-01-01T01:00:00.000000Z"
    assert clock.now > "2031-01-01T01:00:00.000000Z"
    emulator.freeze()
    emulator.unfreeze()
    assert api.answer("GET", "/_emulator/clock")["frozen"] is False


def test_webhooks_in_python(emulator: Emulator, api: Api) -> None:
    wanted = "http://127.0.0.1:1/hook"
    endpoint = emulator.webhooks.add(wanted, types=["agent.created"])
    assert emulator.webhooks.endpoints == [endpoint]
    assert (endpoint.url, endpoint.types, endpoint.enabled) == (wanted, ["agent.created"], True)
    assert endpoint.secret.startswith("whsec_")
    agent = api.agent()
    (delivery,) = emulator.webhooks.deliveries
    assert delivery.endpoint_id == endpoint.id
    assert delivery.event["data"]["id"] == agent["id"]
    emulator.webhooks.remove(endpoint.id)
    assert emulator.webhooks.endpoints == []
    with pytest.raises(ApiError, match="must be a URL of this machine"):
        emulator.webhooks.add("https://elsewhere.example/hook")
