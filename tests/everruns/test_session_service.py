"""What is only so of Everruns as a `SessionService`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from agentsessions import PortableResult, tool
from agentsessions.everruns import Everruns
from agentsessions_emulator import Emulator, ToolCall, Turn
from tests.support.waiting import PATIENT


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"Rain in {city}"


async def ask_for_consent(turn: Turn) -> None:
    [outcome] = await turn.call_tools(ToolCall("bash", {"command": "ls"}, "ok", verdict="ask"))
    await turn.say("I may not." if outcome.denied else outcome.text)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(service="everruns") as emulator:
        yield emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Everruns]:
    emulator.reset()
    with Everruns("key", base_url=emulator.url, timeout=PATIENT) as client:
        yield client


@pytest.fixture
def agent_id(client: Everruns) -> str:
    return client.agents.create(name="clerk", system_prompt="Be kind.", tools=[get_weather]).id


@pytest.fixture(params=["sync", "asyncio"])
def start(client: Everruns, agent_id: str, request: pytest.FixtureRequest) -> Any:
    """Creates a session with a turn, given a prompt and the rest of `session_service`."""

    def create(prompt: str, **given: Any) -> PortableResult:
        if request.param == "sync":
            return client.session_service(agent_id=agent_id, **given).create_session(prompt)
        service = client.aio.session_service(agent_id=agent_id, **given)
        return asyncio.run(service.create_session(prompt))

    return create


Start = Callable[..., PortableResult]
CALL = 'custom_tool get_weather {"city": "Oslo"}\necho: There you are.'


def test_tools_are_run(start: Start) -> None:
    turn = start(CALL, tools=[get_weather])

    assert [call.output for call in turn.raw.tool_calls] == ["Rain in Oslo"]
    assert turn.text == "There you are."


def test_a_turn_ends_where_it_waits_for_somebody(start: Start, client: Everruns) -> None:
    turn = start(CALL)

    assert turn.raw.stop_reason == "requires_action"
    assert turn.raw.pending
    service = client.session_service()
    assert service.start_turn(turn.session_id, "echo: Hello.").text == "Hello."


@pytest.mark.parametrize("verdict", [True, False])
def test_whoever_confirms_is_asked(start: Start, emulator: Emulator, verdict: bool) -> None:
    asked: list[str] = []

    def confirm(call: Any) -> bool:
        asked.append(call.name)
        return verdict

    emulator.use_script(ask_for_consent)

    turn = start("List the files.", confirm=confirm)

    assert asked == ["bash"]
    assert turn.text == ("ok" if verdict else "I may not.")
