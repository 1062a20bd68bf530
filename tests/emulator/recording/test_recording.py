"""What becomes of a conversation in a recording, where that is not plain from a round trip."""

from pathlib import Path
from typing import Any, cast

import anthropic
import pytest
import yaml

from agentsessions import Client, tool
from agentsessions_emulator import Emulator, parse_script
from tests.emulator.recording.conftest import Recording
from tests.emulator.recording.driving import Plan, carry_out, comparable
from tests.emulator.recording.test_round_trip import SCRIPTS
from tests.emulator.support import ASKING_TOOLSET, CUSTOM_TOOL, TOOLSET, Api, message

INTERRUPT = {"type": "user.interrupt"}


def conversations(recording: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(recording.read_text())["conversations"]
    return found


def steps(recording: Path) -> list[Any]:
    """The steps of the first turn."""
    found: list[Any] = conversations(recording)[0]["turns"][0]["do"]
    return found


INTERRUPTED = (
    "[think, sleep: 60, say: never]",
    "[say: {text: Slowly does it, pause: 60}]",
    "[tool: {name: bash, seconds: 60}, say: never]",
    "[custom_tool: {name: get_weather}, say: never]",
    "[tool: {name: read}, say: never]",
    "[together: [tool: {name: bash}, custom_tool: {name: get_weather}]]",
)


def test_interrupts(
    emulator: Emulator, record: Recording, replayed: Any, replaying: Emulator
) -> None:
    asks_to_read = [{"name": "read", "permission_policy": {"type": "always_ask"}}]
    tools = [{**TOOLSET, "configs": asks_to_read}, CUSTOM_TOOL]

    def interrupt(api: Api, number: int) -> Any:
        agent = api.agent(name=f"Agent {number}", tools=tools)["id"]
        session_id = api.session(agent=agent)["id"]
        api.say(session_id, "go")
        api.send(session_id, INTERRUPT)
        api.say(session_id, "And now?")
        return comparable([api.events(session_id)])

    happened: list[Any] = []
    with record() as api:
        for number, turns in enumerate(INTERRUPTED):
            first = f"{{when: go, do: {turns}}}"
            emulator.use_script(parse_script(f"turns: [{first}, {{do: [say: Well.]}}]"))
            happened.append(interrupt(api, number))
    with replayed() as api:
        again = [interrupt(api, number) for number in range(len(INTERRUPTED))]
    assert again == happened
    assert replaying.script_failures == []


def test_interrupted_grading(emulator: Emulator, record: Recording, replayed: Any) -> None:
    emulator.use_script(
        parse_script("turns: [{do: [say: a, grade: {verdict: failed, seconds: 60}]}]")
    )
    rubric = {"type": "text", "content": "It rhymes."}
    outcome = {"type": "user.define_outcome", "description": "A poem", "rubric": rubric}

    def interrupt(api: Api) -> Any:
        session_id = api.session()["id"]
        api.send(session_id, outcome)
        api.send(session_id, INTERRUPT)
        return comparable([api.events(session_id)])

    with record() as api:
        happened = interrupt(api)
    with replayed() as api:
        assert interrupt(api) == happened


def test_threads_that_nobody_reads(
    emulator: Emulator, record: Recording, recording: Path, replayed: Any, replaying: Emulator
) -> None:
    """What shows of them in the session is enough for the session to be the same."""
    planned, turns = SCRIPTS["delegation"]
    emulator.use_script(parse_script(f"turns:\n{turns}"))
    with record() as api:
        happened = comparable(carry_out(api, planned, reads_threads=False))
    asked = next(c for c in conversations(recording) if c["turns"][0]["when"] == {"exactly": "ask"})
    assert asked["agent"] == "Helper"
    with replayed() as api:
        again = comparable(carry_out(api, planned, reads_threads=False))
    assert types_of(again) == types_of(happened)
    assert replaying.script_failures == []


def types_of(histories: Any) -> list[str]:
    return [event["type"] for event in histories[0]]


def test_tasks_of_workflows_that_nobody_reads(
    emulator: Emulator, record: Recording, replayed: Any, replaying: Emulator
) -> None:
    planned, turns = SCRIPTS["workflows"]
    emulator.use_script(parse_script(f"turns:\n{turns}"))
    with pytest.warns(UserWarning, match="text of a workflow's task"), record() as api:
        happened = comparable(carry_out(api, planned, reads_threads=False))
    with replayed() as api:
        again = comparable(carry_out(api, planned, reads_threads=False))
    assert types_of(again) == types_of(happened)
    assert replaying.script_failures == []


def test_sleeps_are_recorded_on_request(
    emulator: Emulator, record: Recording, recording: Path
) -> None:
    wait = "tool: {name: bash, result: done, seconds: 0.3}"
    emulator.use_script(parse_script(f"turns: [{{do: [think, {wait}, sleep: 0.4, say: a]}}]"))
    planned = Plan({"tools": [TOOLSET]}, [message("go")])
    with record() as api:
        carry_out(api, planned)
    assert steps(recording)[1:] == [{"tool": {"name": "bash", "result": "done"}}, {"say": "a"}]
    with record(keep=["sleeps"]) as api:
        carry_out(api, planned)
    kept = [step for step in steps(recording) if step != "think" and "say" not in step]
    times = [step.get("sleep") or step["tool"]["seconds"] for step in kept]
    assert sum(times) >= 0.7
    assert [time for time in times if time >= 0.3] == times[-2:]


def test_what_a_script_cannot_say_is_told(
    emulator: Emulator, record: Recording, recording: Path
) -> None:
    stamp = "2026-11-28T10:00:00Z"
    redacted = {"type": "agent.message", "content": [{"type": "redacted"}], "processed_at": stamp}
    emulator.use_script(parse_script("turns: [{do: [say: a]}]"))
    with pytest.warns(UserWarning, match="not recorded: ") as warned, record() as api:  # noqa: PT031
        session_id = api.session()["id"]
        api.say(session_id, "go")
        for event in (redacted, {"type": "agent.sang"}, {"type": "agent.sang"}):
            emulator.inject(session_id, event)
        assert len(api.events(session_id)) > 3
    told = {str(warning.message) for warning in warned}
    assert told == {
        "not recorded: agent.message: redacted block (1)",
        "not recorded: agent.sang (2)",
    }
    head = recording.read_text().partition("conversations:")[0]
    assert "#   agent.sang: 2" in head


def test_lists_in_any_order_and_streams_give_the_same(
    emulator: Emulator, record: Recording, recording: Path
) -> None:
    emulator.use_script(parse_script("turns: [{do: [think, say: a, say: b]}]"))
    with record() as api:
        session_id = api.session()["id"]
        with api.listen(session_id) as stream:
            api.say(session_id, "go")
            stream.until("agent.message")
        api.events(session_id, order="desc", limit=2)
        api.events(session_id, order="desc")
        api.events(session_id, **{"types[]": "agent.message"})
    assert steps(recording) == ["think", {"say": "a"}, {"say": "b"}]


def test_run_of_our_client(emulator: Emulator, record: Recording, recording: Path) -> None:
    @tool
    def get_weather(city: str) -> str:
        """The weather in a city."""
        return f"rain in {city}"

    def run(url: str) -> str:
        with Client(api_key="a-long-api-key", base_url=url, max_retries=0) as client:
            agent = client.agents.create(name="Clerk", model="claude-opus-5", tools=[get_weather])
            environment = client.environments.create(name="Office")
            session = client.sessions.create(agent=agent.id, environment_id=environment.id)
            return client.sessions.run(session.id, "How is Oslo?", tools=[get_weather]).text

    call = "custom_tool: {name: get_weather, input: {city: Oslo}}"
    emulator.use_script(parse_script(f"turns: [{{do: [{call}, say: 'It is {{result}}.']}}]"))
    with record() as api:
        said = run(str(api.http.base_url))
    with Emulator(script=str(recording)) as played:
        assert run(played.url) == said == "It is rain in Oslo."


def test_official_client(emulator: Emulator, record: Recording, recording: Path) -> None:
    def talk(url: str) -> list[str]:
        with anthropic.Anthropic(api_key="a-long-api-key", base_url=url) as client:
            agent = client.beta.agents.create(
                name="Clerk", model="claude-opus-5", tools=cast(Any, [ASKING_TOOLSET])
            )
            environment = client.beta.environments.create(name="Office")
            session = client.beta.sessions.create(agent=agent.id, environment_id=environment.id)
            seen: list[str] = []
            with client.beta.sessions.events.stream(session.id) as stream:
                client.beta.sessions.events.send(session.id, events=[message("go")])
                for event in stream:
                    seen.append(event.type)
                    if event.type == "agent.tool_use":
                        allow: Any = {
                            "type": "user.tool_confirmation",
                            "tool_use_id": event.id,
                            "result": "allow",
                        }
                        client.beta.sessions.events.send(session.id, events=[allow])
                    if event.type == "session.status_idle" and event.stop_reason.type == "end_turn":
                        return seen
            return seen

    emulator.use_script(parse_script("turns: [{do: [think, tool: {name: bash}, say: Done.]}]"))
    with record() as api:
        happened = talk(str(api.http.base_url))
    assert "agent.tool_result" in happened
    with Emulator(script=str(recording)) as played:
        assert sorted(talk(played.url)) == sorted(happened)
