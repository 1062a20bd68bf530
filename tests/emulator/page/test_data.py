"""What the page shows, over HTTP: who waits for whom, the request log, the news."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.services import SERVICES
from tests.emulator.support import ASKING_TOOLSET, CUSTOM_TOOL, Api, Stream, types

PAGE = "/_emulator/page"
OF_PAGE = {"x-emulator-page": "1"}
NASTY = '<img src=x onerror="alert(1)"></script>\n\ndata: {}'


class News(Stream):
    """An open stream of news."""

    def next(self, name: str) -> dict[str, Any]:
        """The next frame of this name."""
        while (frame := self.frame())[0] != name:
            pass
        news: dict[str, Any] = json.loads(frame[1])
        return news

    def changes(self, part: str) -> Any:
        """The next changes of this part."""
        while part not in (news := self.next("changes")):
            pass
        return news[part]


@contextmanager
def news(api: Api, session_id: str | None = None) -> Generator[News]:
    query = {"session": session_id} if session_id else {}
    with api.http.stream("GET", f"{PAGE}/news", params=query) as response:
        yield News(response)


def waits(api: Api) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.answer("GET", f"{PAGE}/waits")["data"]
    return found


def test_who_waits_for_the_client(api: Api) -> None:
    session = api.session(tools=[ASKING_TOOLSET, CUSTOM_TOOL])
    api.say(session["id"], '+ tool bash {"command": "ls"}\n+ custom_tool get_weather {}')
    asked, owed = waits(api)
    assert (asked["for"], asked["event"]["name"]) == ("confirmation", "bash")
    assert (owed["for"], owed["event"]["type"]) == ("result", "agent.custom_tool_use")
    assert asked["session_id"] == owed["session_id"] == session["id"]
    assert asked["agent_name"] == "Assistant"
    allowed = {"type": "user.tool_confirmation", "result": "allow"}
    api.send(session["id"], {**allowed, "tool_use_id": asked["event"]["id"]})
    assert [wait["for"] for wait in waits(api)] == ["result"]
    given: dict[str, Any] = {"type": "user.custom_tool_result", "content": []}
    api.send(session["id"], {**given, "custom_tool_use_id": owed["event"]["id"]})
    assert waits(api) == []


def test_who_waits_for_another_agent_and_for_a_grade(api: Api, emulator: Emulator) -> None:
    async def lead(turn: Turn) -> None:
        await turn.delegate("Clerk", "Ask.")

    async def clerk(turn: Turn) -> None:
        await turn.call_custom_tool("get_weather", {})

    async def slow_grader(turn: Turn) -> None:
        turn.grade("satisfied", "Good.", seconds=60)

    emulator.use_script(lead, agent="Lead")
    emulator.use_script(clerk, agent="Clerk")
    emulator.use_script(slow_grader, agent="Graded")
    made = api.agent(name="Clerk", tools=[CUSTOM_TOOL])
    roster = {"type": "coordinator", "agents": [{"type": "agent", "id": made["id"]}]}
    session = api.session(agent=api.agent(name="Lead", multiagent=roster)["id"])
    api.say(session["id"], "Go.")
    report, result = waits(api)
    assert (report["for"], report["agent_name"]) == ("report", "Lead")
    assert (result["for"], result["agent_name"]) == ("result", "Clerk")
    assert report["of_thread_id"] == result["thread_id"]
    emulator.clock.freeze()
    graded = api.session(agent=api.agent(name="Graded")["id"])
    rubric = {"type": "text", "content": "Good."}
    goal = {"type": "user.define_outcome", "description": "Work.", "rubric": rubric}
    api.send(graded["id"], goal)
    assert waits(api)[-1]["for"] == "grading"


def test_the_request_log_in_pages_with_reasons(api: Api) -> None:
    api.refusal(400, "POST", "/v1/agents", json={"name": 5, "model": "m"})
    for _ in range(4):
        api.answer("GET", "/v1/agents")
    newest = api.answer("GET", f"{PAGE}/requests", params={"limit": 3})["data"]
    assert [entry["path"] for entry in newest] == ["/v1/agents"] * 3
    before = {"before": newest[-1]["request_id"]}
    oldest = api.answer("GET", f"{PAGE}/requests", params=before)["data"][-1]
    assert (oldest["status"], oldest["method"]) == (400, "POST")
    assert "/name" in oldest["reason"]
    assert oldest["milliseconds"] >= 0
    assert "body" not in oldest
    whole = api.answer("GET", f"{PAGE}/requests/{oldest['request_id']}")
    assert whole["body"] == {"name": 5, "model": "m"}
    assert whole["headers"]["authorization"] == "[redacted]"
    api.refusal(404, "GET", f"{PAGE}/requests/req_none")
    for limit in ("0", "1001", "many", "²"):
        api.refusal(400, "GET", f"{PAGE}/requests", params={"limit": limit})


def test_what_the_page_asks_changes_nothing(api: Api, emulator: Emulator) -> None:
    emulator.faults.add({"type": "status", "status": 529}, operation="agents_list")
    api.answer("GET", "/v1/agents", headers=OF_PAGE)
    assert emulator.requests == []
    api.refusal(529, "GET", "/v1/agents")
    assert [entry.fault for entry in emulator.requests] == ["status"]


def test_events_of_the_watched_session_come_at_once_with_previews(api: Api) -> None:
    session, other = api.session(), api.session()
    with news(api, session["id"]) as stream:
        assert set(stream.next("hello")) == {"run", "state"}
        api.say(other["id"], "echo: not watched")
        api.say(session["id"], "echo: Forty-two.")
        came: list[dict[str, Any]] = []
        while not came or came[-1]["event"]["type"] != "session.status_idle":
            came.append(stream.next("event"))
        assert set(stream.changes("sessions")) <= {session["id"], other["id"]}
    assert {"event_start", "event_delta", "agent.message"} <= set(types([c["event"] for c in came]))
    assert {c["thread_id"] for c in came if c["event"]["type"] == "session.status_idle"} == {None}
    stored = api.events(session["id"])
    final = [c["event"] for c in came if c["event"] in stored]
    assert final == stored


def test_what_an_agent_says_cannot_break_the_stream(api: Api, emulator: Emulator) -> None:
    session = api.session()
    nasty = {"type": NASTY, "text": NASTY}
    with news(api, session["id"]) as stream:
        stream.next("hello")
        injected = emulator.inject(session["id"], nasty)
        assert stream.next("event")["event"] == injected


def test_changes_are_told(api: Api, emulator: Emulator) -> None:
    with news(api) as stream:
        run = stream.next("hello")["run"]
        api.refusal(404, "GET", "/v1/agents/agent_none")
        (request,) = stream.changes("requests")
        assert (request["status"], request["operation"]) == (404, "agents_retrieve")
        assert "was not found" in request["reason"]
        emulator.clock.freeze()
        assert stream.changes("state")["clock"]["frozen"] is True
        emulator.faults.add({"type": "delay", "seconds": 3}, times=None)
        (fault,) = stream.changes("state")["faults"]
        assert fault["effect"] == {"type": "delay", "seconds": 3}
        api.answer("DELETE", f"/_emulator/faults/{fault['id']}")
        assert stream.changes("state")["faults"] == []
        api.answer("POST", "/_emulator/clock", json={"action": "real"})
        clock = stream.changes("state")["clock"]
        assert (clock["frozen"], clock["ahead"]) == (False, 0)
        api.answer("POST", "/_emulator/reset")
        assert stream.rest() == []
    with news(api) as stream:
        assert stream.next("hello")["run"] == run
    api.refusal(404, "DELETE", "/_emulator/faults/fault_none")


def test_looking_is_not_counted_as_a_stream(api: Api, emulator: Emulator) -> None:
    with news(api) as stream:
        stream.next("hello")
        assert emulator.open_streams == 0


def test_a_service_without_sessions_to_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SERVICES, "notes", "tests.emulator.service.notes:Notes")
    with Emulator(service="notes") as emulator, Api(emulator.url) as api:
        api.http.headers["x-pen"] = "blue"
        assert api.answer("GET", PAGE)["has_sessions"] is False
        assert waits(api) == []
        assert httpx.get(f"{emulator.url}{PAGE}/service/service.js").status_code == 404
        with news(api, "any") as stream:
            stream.next("hello")
            api.http.post("/notes", json={"text": "milk"})
            assert stream.changes("requests")[0]["operation"] == "notes_create"
