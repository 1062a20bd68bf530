"""What the routes of the control plane take, and who may use them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import Api
from tests.support.clients import ROOT

WRONG: list[tuple[str, Any, str]] = [
    ("clock", {}, "lacks the required field 'action'"),
    ("clock", {"action": "rewind"}, "/action is 'rewind' but must be one of"),
    ("clock", {"action": "advance"}, "/seconds"),
    ("clock", {"action": "advance", "seconds": "60"}, "/seconds must be a number"),
    ("clock", {"action": "advance", "seconds": True}, "/seconds must be a number"),
    ("clock", {"action": "advance", "seconds": -1}, "/seconds must be at least 0"),
    ("clock", {"action": "advance", "seconds": 1e300}, "year 9999"),
    ("clock", {"action": "freeze", "until": 5}, "/until is not a known field"),
    ("clock", [{"action": "freeze"}, {"action": 1}], "at /1: /action"),
    ("faults", {"effect": {"type": "status", "status": "500"}}, "/effect/status"),
    ("faults", [{"effect": {"type": "reset"}}, {}], "at /1: the value lacks"),
    ("reset", {"really": True}, "/really is not a known field"),
    ("reset", [], "must be an object"),
    ("sessions/SESSION/events", {"type": 5}, "/type must be a string"),
    ("sessions/SESSION/events", {"type": "x", "id": ["y"]}, "/id must be a string"),
    ("sessions/SESSION/events", {"type": "x\ny"}, "/type"),
    ("environments/env_1/keys", {"for": "me"}, "/for is not a known field"),
]


def test_wrong_bodies_are_refused_with_place_and_rule(api: Api) -> None:
    session_id = api.session()["id"]
    for path, sent, problem in WRONG:
        target = f"/_emulator/{path.replace('SESSION', session_id)}"
        assert problem in api.refusal(400, "POST", target, json=sent)
    assert api.answer("GET", "/_emulator/faults")["data"] == []
    assert api.answer("GET", "/_emulator/clock")["frozen"] is False
    assert api.events(session_id) == []


def test_unknown_query_parameters_are_refused(api: Api) -> None:
    message = api.refusal(400, "GET", "/_emulator/requests?operations=x")
    assert message == "query parameter 'operations' is not known here. Known: operation."


def test_an_event_cannot_be_put_in_twice(api: Api) -> None:
    path = f"/_emulator/sessions/{api.session()['id']}/events"
    event = {"type": "agent.sang", "id": "sevt_mine"}
    api.answer("POST", path, json=event)
    assert "/id" in api.refusal(400, "POST", path, json=event)


def test_the_clock_cannot_leave_the_calendar(api: Api, emulator: Emulator) -> None:
    left = 9999 - int(emulator.clock.now[:4])
    emulator.clock.freeze()
    emulator.clock.advance((left - 1) * 365.25 * 24 * 3600)
    profile = api.http.post(
        "/v1/user_profiles", json={}, headers={"anthropic-beta": "user-profiles-2026-08-18"}
    )
    assert profile.status_code == 200
    for _ in range(3):
        api.http.post("/_emulator/clock", json={"action": "advance", "seconds": 300 * 24 * 3600})
    assert api.answer("GET", "/_emulator/health")["status"] == "ok"
    assert api.agent()["created_at"].startswith("999")
    for seconds in (float("nan"), float("inf"), -1.0):
        with pytest.raises(Exception, match="clock cannot"):
            emulator.clock.advance(seconds)


def test_all_routes_are_listed(api: Api) -> None:
    listed = api.answer("GET", "/_emulator/routes")["data"]
    assert all(route["summary"] for route in listed)
    guide = (ROOT / "docs/guides/emulator.md").read_text("utf-8")
    for route in listed:
        assert f"`{route['method']} {route['path'].removeprefix('/_emulator/')}`" in guide
    control = Path("emulator/agentsessions_emulator/control/control_plane.py")
    assert "webhooks" in (ROOT / control).read_text("utf-8").partition('"""\n\n')[0]


@pytest.fixture
def locked() -> Iterator[Api]:
    with Emulator(api_key="the-key") as emulator, Api(emulator.url) as api:
        yield api


def test_the_key_opens_the_control_plane(locked: Api) -> None:
    paths = [r["path"] for r in _with_key(locked).answer("GET", "/_emulator/routes")["data"]]
    locked.http.headers["authorization"] = "Bearer wrong"
    for path in {"/_emulator/nothing", *paths}:
        assert "own key" in locked.refusal(401, "GET", path)
    del locked.http.headers["authorization"]
    locked.refusal(401, "POST", "/_emulator/reset")


def _with_key(api: Api) -> Api:
    api.http.headers["authorization"] = "Bearer the-key"
    return api


def test_a_workers_key_does_not(locked: Api) -> None:
    admin = _with_key(locked)
    environment = admin.environment(config={"type": "self_hosted"})["id"]
    key = admin.answer("POST", f"/_emulator/environments/{environment}/keys")["key"]
    locked.http.headers["authorization"] = f"Bearer {key}"
    locked.refusal(401, "GET", "/_emulator/requests")
