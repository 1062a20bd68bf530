"""The guard: whatever comes in and whatever goes wrong, the answer has the documented shape."""

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.faults.rules import Effect, Faults
from agentsessions_emulator.managed_agents.service import ManagedAgents
from tests.emulator.support import Api


def broken(*_: object) -> None:
    """What must not happen."""
    raise TypeError("broken")


def truncating(*_: object) -> Effect:
    return Effect("truncate")


@pytest.fixture
def failures(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """What was logged; it is expected here."""
    yield caplog
    caplog.clear()


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/%0A", 404),
        ("GET", "/v1/agents%0A", 404),
        ("GET", "/v1/agents/%0A", 404),
        ("GET", "/_emulator/%0A", 404),
        ("POST", "/_emulator/sessions/%0A/events", 400),
        ("GET", "/_emulator", 404),
        ("GET", "/_emulator/", 404),
        ("GET", "/_emulator/nothing", 404),
        ("GET", "/_emulatoR/health", 404),
        ("POST", "/_emulator/health", 405),
        ("BREW", "/_emulator/clock", 405),
    ],
)
def test_odd_paths(api: Api, method: str, path: str, status: int) -> None:
    api.refusal(status, method, path)


def test_methods_of_the_control_plane(api: Api) -> None:
    response = api.http.put("/_emulator/clock")
    assert response.headers["allow"] == "GET, POST"
    assert api.http.head("/_emulator/health").status_code == 200


def test_answers_of_the_control_plane_have_a_request_id(api: Api) -> None:
    paths = ["/_emulator/health", "/_emulator/nothing", "/v1/agents"]
    ids = {api.http.get(path).headers["request-id"] for path in paths}
    assert len(ids) == 3


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/_emulator/clock", b"[" * 100_000),
        ("/_emulator/faults", b"\xff"),
        ("/_emulator/clock", b'{"action": "rewind"}'),
        ("/_emulator/clock", b'{"action": "advance", "seconds": 1e300}'),
        ("/_emulator/clock", b'{"action": "advance", "seconds": NaN}'),
    ],
)
def test_wrong_bodies_of_the_control_plane(api: Api, path: str, content: bytes) -> None:
    api.refusal(400, "POST", path, content=content)


@pytest.mark.parametrize(
    "script",
    [
        b"\xff\xfe",
        b"turns: [" + b"[" * 5000,
        b"turns: [{do: &a [{if: {do: *a}}]}]",
        b"a: &a {if: {do: [think, think]}}\nturns: [{do: [*a]}]",
        b"turns: [{when: '(', do: [think]}]",
        b"turns: 2026-13-45",
    ],
)
def test_wrong_scripts(api: Api, script: bytes) -> None:
    api.refusal(400, "PUT", "/_emulator/scripts", content=script)


def test_a_script_of_ever_more_references(api: Api) -> None:
    levels = ["- &s0 [think, think]"]
    for level in range(1, 20):
        branch = f"{{if: {{do: *s{level - 1}, else: *s{level - 1}}}}}"
        levels.append(f"- &s{level} [{branch}, {branch}]")
    script = "\n".join(["turns:", *(f"  - do: {level[2:]}" for level in levels)])
    assert "at most" in api.refusal(400, "PUT", "/_emulator/scripts", content=script)


def test_a_failure_in_the_control_plane(
    api: Api, failures: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ManagedAgents, "inject", broken)
    path = f"/_emulator/sessions/{api.session()['id']}/events"
    message = api.refusal(500, "POST", path, json={"type": "strange"})
    assert message.startswith("The emulator failed: TypeError: ")
    assert failures.messages == [f"POST {path} failed"]
    assert failures.records[0].exc_info is not None


def test_a_failure_in_a_fault(
    api: Api, failures: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Faults, "due", broken)
    assert "The emulator failed: TypeError: " in api.refusal(500, "GET", "/v1/agents")
    assert failures.messages == ["GET /v1/agents failed"]


def test_a_failure_while_sending(
    api: Api,
    emulator: Emulator,
    failures: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Faults, "due", truncating)
    monkeypatch.setattr("agentsessions_emulator.pipeline.faults._content", broken)
    assert "The emulator failed: TypeError: " in api.refusal(500, "GET", "/v1/agents")
    assert emulator.requests[-1].status == 500
    assert failures.messages == ["GET /v1/agents failed"]


def test_a_status_without_a_body(api: Api, emulator: Emulator) -> None:
    emulator.faults.add({"type": "status", "status": 204, "body": {"un": "sent"}})
    assert api.http.get("/v1/agents").content == b""
    assert api.http.get("/v1/agents").status_code == 200


def test_what_is_no_character_is_sent_all_the_same(api: Api, emulator: Emulator) -> None:
    emulator.faults.add({"type": "status", "body": {"half": "\ud83d"}})
    assert api.http.get("/v1/agents").json() == {"half": "?"}


def test_a_refused_request_can_still_be_broken(api: Api, emulator: Emulator) -> None:
    effect = {"type": "status", "status": 503, "commit": True}
    emulator.faults.add(effect, path="/nowhere")
    api.refusal(503, "GET", "/nowhere")


def test_discarded_streams_are_closed(api: Api, emulator: Emulator) -> None:
    session = api.session()
    effect = {"type": "status", "status": 503, "commit": True}
    emulator.faults.add(effect, operation="sessions_events_stream")
    api.refusal(503, "GET", f"/v1/sessions/{session['id']}/events/stream")
    assert emulator.open_streams == 0


def test_absolute_urls_are_no_endpoint(emulator: Emulator) -> None:
    address = urlsplit(emulator.url)
    with socket.create_connection((address.hostname, address.port), timeout=20) as connection:
        target = f"{emulator.url}/v1/agents"
        head = (
            f"GET {target} HTTP/1.1\r\nhost: localhost\r\nx-api-key: k\r\nconnection: close\r\n\r\n"
        )
        connection.sendall(head.encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 404")
    assert f"There is no endpoint GET {target}." in answer.decode()
    assert b"request-id: req_" in answer
