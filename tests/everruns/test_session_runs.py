"""What is particular to `Everruns.sessions.run`; `tests.run` has what both services share."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from agentsessions import ConfigurationError, tool
from agentsessions.everruns import Everruns
from agentsessions.testing import set_testing
from agentsessions_emulator import CustomToolCall, Emulator, ToolCall, Turn
from tests.everruns.follows import set_pace
from tests.support.waiting import PATIENT

BOTH = (CustomToolCall("get_weather", {"city": "Oslo"}), CustomToolCall("count", {}))


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"24 °C in {city}"


@tool
def count() -> dict[str, list[int]]:
    """Counts."""
    return {"counted": [1, 2]}


async def ask_for_two(turn: Turn) -> None:
    outcomes = await turn.call_tools(*BOTH)
    await turn.say(" and ".join(outcome.text for outcome in outcomes))


async def ask_for_consent(turn: Turn) -> None:
    [outcome] = await turn.call_tools(ToolCall("bash", {"command": "ls"}, "ok", verdict="ask"))
    await turn.say("I may not." if outcome.denied else outcome.text)


@pytest.fixture(scope="module")
def server_of_module() -> Iterator[Emulator]:
    with Emulator(service="everruns") as emulator:
        yield emulator


@pytest.fixture
def emulator(server_of_module: Emulator) -> Emulator:
    server_of_module.reset()
    server_of_module.use_script(ask_for_two)
    return server_of_module


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Everruns]:
    with Everruns("key", base_url=emulator.url, timeout=PATIENT) as client:
        yield client


@pytest.fixture
def session_id(client: Everruns) -> str:
    return client.sessions.create(tools=[get_weather, count]).id


@pytest.fixture(params=[False, True], ids=["sync", "asyncio"])
def run(client: Everruns, request: pytest.FixtureRequest) -> Any:
    if not request.param:
        return client.sessions.run

    def run(*given: Any, **more: Any) -> Any:
        return asyncio.run(client.aio.sessions.run(*given, **more))

    return run


def agree(_: Any) -> bool:
    return True


def postpone(_: Any) -> str:
    return "Not today."


def kinds(client: Everruns, session_id: str) -> list[str]:
    return [event.type for event in client.sessions.events.list(session_id)]


def test_functions_are_declared_as_tools_of_the_client(client: Everruns) -> None:
    agent = client.agents.create(name="clerk", system_prompt="-", tools=[get_weather])
    session = client.sessions.create(agent_id=agent.id, tools=[count])
    mine, other = (one.tools[0] if one.tools else None for one in (agent, session))
    assert mine is not None
    assert other is not None
    assert (mine.type, mine.name, mine.parameters) == (
        "client_side",
        "get_weather",
        get_weather.input_schema,
    )
    assert (other.type, other.name, other.description) == ("client_side", "count", "Counts.")
    with pytest.raises(ConfigurationError, match="two tools of the name 'count'"):
        client.sessions.create(tools=[count, count])
    nameless: Any = tool(lambda: None, name="nothing")
    with pytest.raises(ConfigurationError, match="without a description"):
        client.sessions.create(tools=[nameless])


def test_all_results_of_a_request_are_given_at_once(
    emulator: Emulator, session_id: str, run: Any
) -> None:
    set_pace(emulator, status_seconds=0.05)  # the first attempts come too early
    with set_testing(False):
        result = run(session_id, "Both, please.", tools=[get_weather, count])
    assert result.text == '24 °C in Oslo and {"counted":[1,2]}'
    assert [call.name for call in result.tool_calls] == ["get_weather", "count"]
    assert result.usage.output_tokens
    posted = [one for one in emulator.requests if one.path.endswith("/tool-results")]
    assert [one.status for one in posted].count(200) == 1


@pytest.mark.parametrize(
    "effect",
    [{"type": "reset", "when": "after_commit"}, {"type": "status", "status": 500}],
    ids=["taken", "not taken"],
)
def test_results_whose_response_is_lost_are_given_once(
    emulator: Emulator, client: Everruns, session_id: str, run: Any, effect: Any
) -> None:
    emulator.faults.add(effect, operation="sessions_tool_results_submit", times=1)
    with set_testing(True, fraction=0.02):
        result = run(session_id, "Both, please.", tools=[get_weather, count])
    assert result.stop_reason == "completed"
    assert kinds(client, session_id).count("tool.completed") == 2


def test_a_request_with_a_call_of_others_is_left_open_as_a_whole(session_id: str, run: Any) -> None:
    result = run(session_id, "Both, please.", tools=[get_weather])
    assert (result.stop_reason, len(result.pending), result.tool_calls) == (
        "requires_action",
        2,
        [],
    )
    assert run(session_id, tools=[get_weather, count]).stop_reason == "completed"


def test_a_message_to_a_session_that_waits_begins_another_turn(session_id: str, run: Any) -> None:
    run(session_id, "Both, please.")
    result = run(session_id, "No, wait.", tools=[get_weather, count])
    assert result.stop_reason == "completed"
    assert result.events[0].data.message.content[0].text == "No, wait."
    again = run(session_id, tools=[get_weather, count])
    assert (again.events, again.text) == (result.events, result.text)


@pytest.mark.parametrize(
    ("verdict", "text", "pending"), [(True, "ok", 0), (False, "I may not.", 0), (None, "", 1)]
)
def test_approvals(
    emulator: Emulator, session_id: str, run: Any, verdict: Any, text: str, pending: int
) -> None:
    emulator.use_script(ask_for_consent)
    asked: list[Any] = []

    def confirm(call: Any) -> Any:
        asked.append((call.name, call.arguments))
        return verdict

    result = run(session_id, "Tidy up.", confirm=confirm)
    assert (result.text, len(result.pending)) == (text, pending)
    assert asked == [("bash", {"command": "ls"})]


def test_a_call_that_waits_for_no_approval_stays_open(session_id: str, run: Any) -> None:
    result = run(session_id, "Both, please.", confirm=agree)
    assert (result.stop_reason, len(result.pending)) == ("requires_action", 2)


def test_there_is_no_place_for_a_message_with_a_denial(
    emulator: Emulator, session_id: str, run: Any
) -> None:
    emulator.use_script(ask_for_consent)
    with pytest.raises(TypeError, match="takes no message with a denial"):
        run(session_id, "Tidy up.", confirm=postpone)


@pytest.mark.parametrize(
    "input",
    [
        {"content": [{"type": "text", "text": "echo: Hi"}]},
        {"type": "text", "text": "echo: Hi"},
        ["echo: Hi"],
    ],
)
def test_inputs_are_texts_parts_or_messages(
    emulator: Emulator, client: Everruns, input: Any
) -> None:
    emulator.reset()
    session_id = client.sessions.create().id
    assert client.sessions.run(session_id, input).text == "Hi"
    wrongs: list[tuple[Any, type[Exception]]]
    wrongs = [("", ValueError), (3, TypeError), ([3], TypeError)]
    for wrong, error in wrongs:
        with pytest.raises(error, match="input"):
            client.sessions.run(session_id, wrong)


def test_a_turn_that_fails_says_so(emulator: Emulator, client: Everruns) -> None:
    emulator.reset()
    session_id = client.sessions.create().id
    assert client.sessions.run(session_id, "error model_rate_limited_error").stop_reason == "failed"
