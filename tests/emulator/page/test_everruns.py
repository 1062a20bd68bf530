"""Sessions of Everruns on the page: who waits for whom, the news, and what a person does there."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from agentsessions_emulator import Emulator, ToolCall, Turn
from tests.emulator.everruns.support import Api
from tests.emulator.everruns.test_budgets import budget
from tests.support.waiting import wait_until

PAGE = "/_emulator/page"
QUESTIONS = [
    {
        "id": "way",
        "kind": "choice",
        "question": "Which way?",
        "options": [{"label": "Bank", "description": "Takes a day"}, {"label": "Cash"}],
    },
    {"id": "note", "kind": "text", "question": "Anything else?"},
]
ASKS = f"custom_tool ask {json.dumps({'questions': QUESTIONS})}"
OpenPage = Callable[..., Any]


@pytest.fixture(scope="module")
def _everruns() -> Iterator[Emulator]:
    with Emulator(service="everruns") as emulator:
        yield emulator


@pytest.fixture
def everruns(_everruns: Emulator) -> Emulator:
    _everruns.reset()
    return _everruns


@pytest.fixture
def calls(everruns: Emulator) -> Iterator[Api]:
    with Api(everruns.url) as api:
        yield api


@pytest.fixture
def shown(open_page: OpenPage, everruns: Emulator) -> Any:
    return open_page(everruns.url, viewport={"width": 1280, "height": 800})


async def ask_twice(turn: Turn) -> None:
    asked = [ToolCall("deploy", {"to": name}, verdict="ask") for name in ("east", "west")]
    outcomes = await turn.call_tools(*asked)
    await turn.say(" and ".join(str(outcome.denied) for outcome in outcomes))


def waits(api: Api) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.http.get(f"{PAGE}/waits").json()["data"]
    return found


def open_session(page: Any, session_id: str) -> None:
    page.locator(".sessions").get_by_text(session_id).click()
    page.locator(".session-head").get_by_text(session_id).wait_for()


def test_who_waits_for_the_client(calls: Api) -> None:
    assert calls.http.get(PAGE).json()["has_sessions"] is True
    session = calls.session(agent_id=calls.agent(tools=[])["id"])
    calls.say(session, f'+ custom_tool look_up {{"number": 7}}\n+ {ASKS}')
    owed, asked = waits(calls)
    assert (owed["for"], owed["event"]["name"], owed["event"]["input"]) == (
        "result",
        "look_up",
        {"number": 7},
    )
    assert (asked["for"], asked["event"]["input"]["questions"]) == ("answers", QUESTIONS)
    assert owed["session_id"] == owed["thread_id"] == asked["session_id"] == session
    assert owed["agent_name"] == "clerk"
    calls.say(session, "Never mind")
    assert waits(calls) == []


def test_who_waits_for_a_budget(calls: Api) -> None:
    session = calls.session()
    budget(calls, session, limit=0)
    calls.say(session, "Hello")
    assert [wait["for"] for wait in waits(calls)] == ["budget"]
    budget(calls, session, limit=100)
    assert waits(calls) == []


def test_events_of_the_watched_session_come_at_once_with_deltas(calls: Api) -> None:
    session, other = calls.session(), calls.session()
    with calls.http.stream("GET", f"{PAGE}/news", params={"session": session}) as response:
        lines = response.iter_lines()
        assert next(lines) == "event: hello"
        calls.say(other, "Not watched")
        calls.say(session, "Watched")
        came: list[dict[str, Any]] = []
        while not came or came[-1]["event"]["type"] != "session.idled":
            if next(lines) == "event: event":
                came.append(json.loads(next(lines).removeprefix("data: ")))
    assert {one["thread_id"] for one in came} == {None}
    assert "output.message.delta" in {one["event"]["type"] for one in came}
    stored = calls.events(session)
    assert [one["event"] for one in came if "sequence" in one["event"]] == stored


def test_a_session_lives_before_the_eyes(shown: Any, calls: Api) -> None:
    session = calls.session(title="Watched")
    open_session(shown, session)
    calls.say(session, 'think\necho: Forty-two.\ntool bash {"command": "ls"}')
    shown.locator(".from-agent").get_by_text("Forty-two.").first.wait_for()
    shown.locator(".note").get_by_text("I think about it.").wait_for()
    call = shown.locator(".event.call").filter(has_text="bash")
    call.get_by_text("The emulator ran bash.").wait_for()
    shown.locator(".status").get_by_text("Turn completed").wait_for()
    assert shown.locator(".preview").count() == 0
    shown.reload()
    open_session(shown, session)
    call.get_by_text("The emulator ran bash.").wait_for()


def test_questions_are_answered_and_declined(shown: Any, calls: Api) -> None:
    session = calls.session()
    calls.say(session, ASKS)
    open_session(shown, session)
    shown.locator(".sessions").get_by_text("1 for you").wait_for()
    shown.get_by_label("Bank").check()
    shown.get_by_label("Your answer").fill("By noon.")
    shown.get_by_role("button", name="Answer", exact=True).click()
    wait_until(lambda: calls.status(session) == "idle")
    (completed,) = calls.events(session, types="tool.completed")
    given = json.loads(completed["data"]["result"][0]["text"])
    assert given["answers"] == [
        {"id": "way", "selected": ["Bank"]},
        {"id": "note", "selected": [], "other_text": "By noon."},
    ]
    calls.say(session, ASKS)
    shown.get_by_role("button", name="Decline").click()
    wait_until(lambda: calls.status(session) == "idle" and shown.locator(".wait").count() == 0)


def test_decisions_go_out_together(shown: Any, calls: Api, everruns: Emulator) -> None:
    everruns.use_script(ask_twice)
    session = calls.session()
    calls.say(session, "Go")
    open_session(shown, session)
    east, west = (shown.locator(".wait").filter(has_text=name) for name in ("east", "west"))
    east.get_by_role("button", name="Allow").click()
    assert calls.status(session) == "waitingfortoolresults"
    west.get_by_role("button", name="Deny").click()
    wait_until(lambda: calls.status(session) == "idle")
    shown.locator(".from-agent").get_by_text("False and True").wait_for()


def test_results_are_given_and_turns_cancelled(shown: Any, calls: Api) -> None:
    session = calls.session()
    open_session(shown, session)
    calls.say(session, "custom_tool look_up {}")
    shown.get_by_label("The result").fill('{"found": true}')
    shown.get_by_label("Kind of result").select_option("json")
    shown.get_by_role("button", name="Send result").click()
    shown.locator(".from-agent").get_by_text('look_up returned: {"found":true}').wait_for()
    shown.get_by_label("Message", exact=True).fill("sleep 100000")
    shown.get_by_role("button", name="Send", exact=True).click()
    shown.get_by_role("button", name="Interrupt").and_(shown.locator(":enabled")).click()
    shown.locator(".status").get_by_text("Turn cancelled").wait_for()
    assert not shown.get_by_role("button", name="Archive").is_visible()


def test_a_session_is_started(shown: Any, calls: Api) -> None:
    shown.keyboard.press("n")
    assert shown.get_by_label("Harness").locator("option").all_text_contents()[-1] == (
        "The usual one"
    )
    shown.get_by_label("Title").fill("By hand")
    shown.get_by_label("First message").fill("echo: Good morning.")
    shown.get_by_role("button", name="Start", exact=True).click()
    shown.locator(".from-agent").get_by_text("Good morning.").wait_for()
    (session,) = calls.answer("GET", "/sessions")["data"]
    assert session["title"] == "By hand"
