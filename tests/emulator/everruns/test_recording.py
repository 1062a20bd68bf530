"""A conversation of Everruns that is recorded and played back is the same conversation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator, parse_script
from agentsessions_emulator.jsontypes import is_list, is_object
from tests.emulator.everruns.support import Api, Json

_IDS = re.compile(r"\b[a-z]+_[0-9a-f]{32}\b")
_TIMED = frozenset({"ts", "created_at", "updated_at", "duration_ms", "expires_at"})
LOOK_UP = {
    "type": "client_side",
    "name": "look_up",
    "description": "Looks up",
    "parameters": {"type": "object"},
}
ASK = {**LOOK_UP, "name": "ask"}
QUESTION = "{questions: [{id: way, kind: choice, options: [{label: Bank}]}]}"


@dataclass(frozen=True)
class Plan:
    """What is said, the results of client tools by name, and decisions on calls by name.

    `interrupts` are the messages whose turns are cancelled once the session does nothing more.
    """

    texts: Sequence[str]
    script: str
    results: dict[str, Json] = field(default_factory=dict[str, Json])
    decisions: dict[str, str] = field(default_factory=dict[str, str])
    interrupts: Sequence[str] = ()
    gives_up: bool = False


PLANS: dict[str, Plan] = {
    "words": Plan(
        ["one", "two"],
        """
        - when: one
          do: [think, think, say: First., say: "Second {brace}result}: #", think]
        - do: [say: "{text}", think, say: [a, b]]
        """,
    ),
    "iterations": Plan(
        ["go"],
        "- do: [think, sleep: 0, think, sleep: 0, say: a, sleep: 0, tool: {name: bash}, compact]",
    ),
    "silence": Plan(["go", "on"], "- do: []"),
    "tools": Plan(
        ["go"],
        """
        - do:
            - say: I look.
            - tool: {name: bash, input: {command: ls, deep: {a: [1, null]}}}
            - tool: {name: find, result: nothing, is_error: true}
            - together: [tool: {name: bash, result: [a, b]}, tool: {name: find, result: ''}]
            - say: "{result}"
        """,
    ),
    "client tools": Plan(
        ["go"],
        f"""
        - do:
            - custom_tool: {{name: look_up, input: {{city: Oslo}}}}
            - say: "{{result}}"
            - together: [custom_tool: {{name: look_up}}, tool: {{name: bash}}]
            - custom_tool: {{name: ask, input: {QUESTION}}}
            - custom_tool: {{name: fail}}
        """,
        results={"look_up": {"result": {"rain": True}}, "fail": {"error": "Down."}},
    ),
    "approvals": Plan(
        ["go"],
        """
        - do:
            - tool: {name: deploy, verdict: ask, result: done}
            - together: [tool: {name: deploy, verdict: ask}, tool: {name: drop, verdict: ask}]
            - if: {denied: true, do: [say: Pity.]}
            - tool: {name: never, verdict: deny}
        """,
        decisions={"drop": "reject"},
    ),
    "errors": Plan(
        ["fail", "retry", "refuse"],
        """
        - when: fail
          do: [say: Hm., error: {type: rate_limited, message: Slow down., details: {a: b}}]
        - when: retry
          do: [think, error: {type: internal_error, retry: retrying}, say: Again.]
        - do: [say: No., refuse: {category: policy, explanation: I will not.}]
        """,
    ),
    "cancelled": Plan(
        ["sleep", "tool", "say", "wait"],
        """
        - when: sleep
          do: [say: Hm., sleep: 600]
        - when: tool
          do: [tool: {name: bash, seconds: 600}]
        - when: say
          do: [say: {text: one two three four, pause: 600}]
        - do: [custom_tool: {name: look_up}]
        """,
        interrupts=["sleep", "tool", "say", "wait"],
    ),
    "given up": Plan(
        ["one", "two"],
        "- {when: one, do: [custom_tool: {name: look_up}]}\n- do: [say: Done.]",
        gives_up=True,
    ),
}


def carry_out(api: Api, plan: Plan) -> list[Json]:
    """What a program does with a session, and the events that it has seen."""
    session = api.session(tools=[LOOK_UP, ASK, {**LOOK_UP, "name": "fail"}])
    for text in plan.texts:
        api.say(session, text)
        if text in plan.interrupts:
            api.answer("POST", f"/sessions/{session}/cancel")
        while api.status(session) == "waitingfortoolresults" and not plan.gives_up:
            answer(api, session, plan)
    return api.events(session)


def answer(api: Api, session: str, plan: Plan) -> None:
    requested = api.events(session, types="tool.call_requested")[-1]
    needs = requested["metadata"]["needs"]
    calls = requested["data"]["tool_calls"]
    decisions = [
        {"tool_call_id": call["id"], "decision": plan.decisions.get(call["name"], "allow")}
        for call in calls
        if needs[call["id"]] == "approval"
    ]
    if decisions:
        body: Json = {"decisions": decisions}
        api.answer("POST", f"/sessions/{session}/tool-approvals", json=body)
    for call in calls:
        if needs[call["id"]] == "answers":
            given = {"tool_call_id": call["id"], "answers": [{"id": "way", "selected": ["Bank"]}]}
            api.answer("POST", f"/sessions/{session}/question-answers", json=given)
        elif needs[call["id"]] == "result":
            result = {"tool_call_id": call["id"], **plan.results.get(call["name"], {})}
            body = {"tool_results": [result]}
            api.answer("POST", f"/sessions/{session}/tool-results", json=body)


def comparable(events: Sequence[Json]) -> Any:
    """Events without times, and with ids numbered as they come."""
    numbers: dict[str, str] = {}

    def plain(value: Any) -> Any:
        if is_object(value):
            return {plain(k): plain(v) for k, v in value.items() if k not in _TIMED}
        if is_list(value):
            return [plain(item) for item in value]
        if isinstance(value, str):
            return _IDS.sub(lambda m: numbers.setdefault(m[0], f"id {len(numbers)}"), value)
        return value

    return plain(events)


@dataclass(frozen=True)
class Histories:
    """The events of each plan while it was recorded, and when it was played back."""

    recorded: dict[str, Any]
    played: dict[str, Any]
    text: str


@pytest.fixture(scope="module")
def histories(tmp_path_factory: pytest.TempPathFactory) -> Histories:
    """Of all plans, one after the other: in one recording."""
    file = tmp_path_factory.mktemp("recording") / "conversation.yaml"
    recorded: dict[str, Any] = {}
    with (
        Emulator(service="everruns") as real,
        Emulator(service="everruns", record=file, upstream=real.url) as proxy,
        Api(proxy.url) as api,
    ):
        for name, plan in PLANS.items():
            real.use_script(parse_script(f"turns:\n{plan.script}", service="everruns"))
            recorded[name] = comparable(carry_out(api, plan))
    with Emulator(service="everruns", script=str(file)) as player, Api(player.url) as api:
        played = {name: comparable(carry_out(api, plan)) for name, plan in PLANS.items()}
    return Histories(recorded, played, file.read_text())


@pytest.mark.parametrize("name", PLANS)
def test_there_and_back(histories: Histories, name: str) -> None:
    first, again = histories.recorded[name], histories.played[name]
    assert [event["type"] for event in again] == [event["type"] for event in first]
    assert again == first
    assert "Left out" not in histories.text


def test_secrets_and_ids_are_not_in_the_file(emulator: Emulator, tmp_path: Path) -> None:
    emulator.use_script(
        parse_script("turns: [{do: [say: 'Use evr_pat_any and {text}']}]", service="everruns")
    )
    file = tmp_path / "conversation.yaml"
    with (
        Emulator(service="everruns", record=file, upstream=emulator.url) as proxy,
        Api(proxy.url) as api,
    ):
        session = api.session()
        api.say(session, f"evr_ak_0123456789 of {session}")
        api.events(session)
    text = file.read_text()
    assert "evr_" not in text
    assert session not in text
    assert "say: Use [redacted] and [redacted] of session_1" in text
    assert r"when: (?s)\A.* of .*\Z" in text


@pytest.mark.filterwarnings("ignore:not recorded")
def test_what_a_script_has_no_words_for(emulator: Emulator, tmp_path: Path) -> None:
    file = tmp_path / "conversation.yaml"
    with (
        emulator.freeze() as clock,
        Emulator(service="everruns", record=file, upstream=emulator.url) as proxy,
        Api(proxy.url) as api,
    ):
        session = api.session()
        api.say(session, "sleep 5\necho: One.")
        api.say(session, "echo: Two.")
        clock.advance(5)
        emulator.inject(session, {"type": "file.written", "data": {}})
        emulator.inject(session, {"type": "act.started", "data": {}})
        emulator.inject(session, {"type": "tool.started", "data": []})
        emulator.inject(session, {"type": "turn.started", "ts": "yesterday"})
        api.events(session)
    text = file.read_text()
    assert "#   file.written: 1" in text
    for kind in ("act.started", "turn.started"):
        assert f"#   {kind} in a form that is not known: 1" in text
    assert "say: Two." in text
    assert "#   message to a turn that was running: 1" in text


@pytest.mark.filterwarnings("ignore:not recorded")
@pytest.mark.parametrize("visibility", ["messages", "activity", "full"])
def test_a_channel_is_recorded_as_far_as_it_shows(
    emulator: Emulator, tmp_path: Path, visibility: str
) -> None:
    file = tmp_path / "conversation.yaml"
    with Api(emulator.url) as api:
        api.agent()
        made: Any = {"agent": "clerk", "id": "front", "visibility": visibility}
        api.http.post("/_emulator/channels", json=made)
    with (
        Emulator(service="everruns", record=file, upstream=emulator.url) as proxy,
        Api(proxy.url) as api,
    ):
        client = api.client(f"{proxy.url}/v1/channels/front", "Bearer key")
        session = client.post("/sessions").json()["id"]
        content = [{"type": "text", "text": "tool bash {}"}]
        message = {"message": {"role": "user", "content": content}}
        client.post(f"/sessions/{session}/messages", json=message)
        client.get(f"/sessions/{session}/events")
    text = file.read_text()
    assert "say: 'bash returned: The emulator ran bash.'" in text
    assert ("- tool:" in text) is (visibility == "full")
    assert ("tool.started as a channel shows it: 1" in text) is (visibility == "activity")


def test_how_long_it_took(emulator: Emulator, tmp_path: Path) -> None:
    script = "turns: [{do: [tool: {name: bash, seconds: 5}, sleep: 7, say: Done.]}]"
    emulator.use_script(parse_script(script, service="everruns"))
    file = tmp_path / "conversation.yaml"
    with (
        emulator.freeze() as clock,
        Emulator(service="everruns", record=file, upstream=emulator.url, keep=["sleeps"]) as proxy,
        Api(proxy.url) as api,
    ):
        session = api.session()
        api.say(session, "go")
        clock.advance(12)
        api.events(session)
    text = file.read_text()
    assert "seconds: 5.0" in text
    assert "- sleep: 7.0" in text
