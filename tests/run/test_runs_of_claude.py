"""What is particular to runs of Claude: confirmations, threads, events as an input."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from agentsessions import BadRequestError, Client, tool
from agentsessions.models import Usage
from agentsessions_emulator import Emulator, ToolCall, Turn
from tests.run.conftest import Runner

HELLO = {"type": "text", "text": "Hello."}


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"24 °C in {city}"


def allow(_: Any) -> bool:
    return True


@pytest.mark.parametrize(
    ("verdict", "text", "pending"),
    [
        (True, "bash returned: ok", 0),
        (False, "I was not allowed to use bash: The user denied this tool call.", 0),
        ("Not today.", "I was not allowed to use bash: Not today.", 0),
        (None, "", 1),
    ],
)
def test_confirmations(
    emulator: Emulator, runner: Runner, verdict: Any, text: str, pending: int
) -> None:
    async def script(turn: Turn) -> None:
        [outcome] = await turn.call_tools(ToolCall("bash", {"command": "ls"}, "ok"))
        said = f"bash returned: {outcome.text}"
        if outcome.denied:
            said = f"I was not allowed to use bash: {outcome.text}"
        await turn.say(said)

    emulator.use_script(script)
    client = runner.client
    asking: Any = {
        "type": "agent_toolset_20260401",
        "default_config": {"permission_policy": {"type": "always_ask"}},
    }
    agent = client.agents.create(name="Janitor", model="claude-opus-4-8", tools=[asking])
    environment = client.environments.create(name="Shed")
    session_id = client.sessions.create(agent=agent.id, environment_id=environment.id).id
    asked: list[str] = []

    def confirm(event: Any) -> Any:
        asked.append(event.id)
        return verdict

    async def confirm_later(event: Any) -> Any:
        await asyncio.sleep(0)
        return confirm(event)

    chosen = confirm_later if runner.asynchronous else confirm
    result = runner.run(session_id, "Tidy up.", confirm=chosen)
    assert (result.text, len(result.pending)) == (text, pending)
    assert len(asked) == 1
    assert result.pending == asked[:pending]
    if pending:
        assert result.stop_reason == "requires_action"
        assert runner.run(session_id).pending == asked
        assert runner.run(session_id, confirm=allow).text == "bash returned: ok"


def test_calls_of_others_are_left_open(runner: Runner, session_id: str) -> None:
    result = runner.run(session_id, 'custom_tool lookup {"a": 1}', tools=[get_weather])
    assert (result.stop_reason, len(result.pending)) == ("requires_action", 1)
    with pytest.raises(BadRequestError, match="waits for answers"):
        runner.run(session_id, "And?")


def test_usage_is_that_of_the_turn(client: Client, runner: Runner, session_id: str) -> None:
    turns = [runner.run(session_id, text).usage for text in ("One.", "Two and three.")]
    total = client.sessions.retrieve(session_id).usage
    assert all(isinstance(usage, Usage) for usage in turns)
    assert total.output_tokens == sum(usage.output_tokens or 0 for usage in turns)


def test_what_confirm_raises_is_raised(runner: Runner) -> None:
    def fail(_: Any) -> None:
        raise LookupError("mine")

    client = runner.client
    asking: Any = {
        "type": "agent_toolset_20260401",
        "default_config": {"permission_policy": {"type": "always_ask"}},
    }
    agent = client.agents.create(name="Janitor", model="claude-opus-4-8", tools=[asking])
    environment = client.environments.create(name="Shed")
    session_id = client.sessions.create(agent=agent.id, environment_id=environment.id).id
    with pytest.raises(LookupError, match="mine") as caught:
        runner.run(session_id, 'echo: Hello.\ntool bash {"command": "ls"}', confirm=fail)
    assert "takes up what it is doing" in caught.value.__notes__[0]


def test_calls_of_delegated_threads_are_answered(client: Client, runner: Runner) -> None:
    helper = client.agents.create(name="Helper", model="claude-opus-4-8", tools=[get_weather])
    lead = client.agents.create(
        name="Lead",
        model="claude-opus-4-8",
        tools=[get_weather],
        multiagent={"type": "coordinator", "agents": [helper.id]},
    )
    environment = client.environments.create(name="Office")
    session_id = client.sessions.create(agent=lead.id, environment_id=environment.id).id
    task = (
        '+ delegate Helper: custom_tool get_weather {"city": "Oslo"}\n'
        '+ custom_tool get_weather {"city": "Rome"}'
    )
    result = runner.run(session_id, task, tools=[get_weather])
    assert sorted(str(call.output) for call in result.tool_calls) == [
        "24 °C in Oslo",
        "24 °C in Rome",
    ]
    assert result.stop_reason == "end_turn"


def test_inputs_that_cannot_be(runner: Runner, session_id: str) -> None:
    event = {"type": "user.message", "content": [HELLO]}
    assert runner.run(session_id, event).text == runner.run(session_id, [event]).text == "Hello."
    for input, error in [("", ValueError), ([], ValueError), (3, TypeError), ([3], TypeError)]:
        with pytest.raises(error, match="input"):
            runner.run(session_id, input)
    with pytest.raises(TypeError, match="not both"):
        runner.run(session_id, [event, "Hello."])
