"""Runs against the emulator, blocking and by asyncio."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from agentsessions import (
    AgentSessionsError,
    BadRequestError,
    Client,
    ConfigurationError,
    RunTimeoutError,
    ToolContext,
    tool,
)
from agentsessions.models import Usage
from agentsessions_emulator import CustomToolCall, Emulator, ToolCall, Turn
from tests.run.conftest import Runner, new_session
from tests.support.waiting import wait_until

HELLO = {"type": "text", "text": "Hello."}


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"24 °C in {city}"


@tool
def fail() -> str:
    """Fails."""
    raise ValueError("out of order")


@tool(name="hang")
def quick() -> str:
    """Does what hangs elsewhere."""
    return "done"


def allow(_: Any) -> bool:
    return True


def send(client: Client, session_id: str, *events: Any) -> None:
    client.sessions.events.send(session_id, events=list(events))


def wait_for_call(client: Client, session_id: str) -> None:
    wait_until(lambda: client.sessions.retrieve(session_id).status == "idle")


def kinds(events: list[Any]) -> list[str]:
    return [event.type for event in events]


def test_tools_are_called_until_the_turn_is_over(
    emulator: Emulator, runner: Runner, session_id: str
) -> None:
    async def script(turn: Turn) -> None:
        await turn.say("Let me look that up.")
        outcome = await turn.call_custom_tool("get_weather", {"city": "Lisbon"})
        await turn.say(f"It is {outcome.text}.")

    emulator.use_script(script)
    seen: list[Any] = []
    result = runner.run(session_id, "How is it?", tools=[get_weather], on_event=seen.append)
    assert (result.text, result.stop_reason, result.pending) == (
        "It is 24 °C in Lisbon.",
        "end_turn",
        [],
    )
    [call] = result.tool_calls
    assert (call.name, call.input, call.output, call.is_error) == (
        "get_weather",
        {"city": "Lisbon"},
        "24 °C in Lisbon",
        False,
    )
    assert call.event_id in [event.id for event in result.events]
    assert result.events == seen
    assert kinds(seen)[0] == "user.message"
    assert kinds(seen)[-1] == "session.status_idle"
    assert result.last_event_id == seen[-1].id
    assert result.session_id == session_id


def test_calls_are_answered_at_once_and_in_any_order(
    emulator: Emulator, runner: Runner, session_id: str
) -> None:
    first, second = threading.Event(), threading.Event()

    @tool
    def wait_for_the_other() -> str:
        """Ends only when the other has begun."""
        first.set()
        assert second.wait(60)
        return "one"

    @tool
    async def let_the_other_end() -> str:
        """Ends only when the other has begun."""
        await asyncio.to_thread(first.wait)
        second.set()
        return "two"

    async def script(turn: Turn) -> None:
        calls = [CustomToolCall(name) for name in ("wait_for_the_other", "let_the_other_end")]
        await turn.say(" ".join(each.text for each in await turn.call_tools(*calls)))

    emulator.use_script(script)
    result = runner.run(session_id, "Go.", tools=[wait_for_the_other, let_the_other_end])
    assert result.text == "one two"
    assert [call.output for call in result.tool_calls] == ["one", "two"]


def test_a_tool_that_raises_is_an_error_result(runner: Runner, session_id: str) -> None:
    result = runner.run(session_id, "custom_tool fail {}", tools=[fail])
    assert result.text == "fail failed: ValueError: out of order"
    assert [call.is_error for call in result.tool_calls] == [True]


def test_plain_functions_are_tools_and_two_of_one_name_are_refused(
    client: Client, runner: Runner, session_id: str
) -> None:
    def shout(text: str) -> str:
        """Shouts."""
        return text.upper()

    result = runner.run(session_id, 'custom_tool shout {"text": "a"}', tools=[shout])
    assert result.text == "shout returned: A"
    before = list(client.sessions.events.list(session_id))
    with pytest.raises(ConfigurationError, match="shout"):
        runner.run(session_id, "Hello.", tools=[shout, shout])
    assert list(client.sessions.events.list(session_id)) == before


def test_a_tool_knows_its_call(client: Client, runner: Runner, session_id: str) -> None:
    contexts: list[ToolContext] = []

    @tool
    def look(context: ToolContext) -> None:
        """Looks."""
        contexts.append(context)

    result = runner.run(session_id, "custom_tool look {}", tools=[look])
    [context] = contexts
    assert (context.session_id, context.name) == (session_id, "look")
    assert context.event_id == result.tool_calls[0].event_id
    assert context.client is client
    assert context.cancelled.is_set()  # nobody waits for it any longer
    assert result.tool_calls[0].output == ""


def test_a_client_that_nobody_holds_is_there_for_tools(emulator: Emulator, session_id: str) -> None:
    @tool
    def ask(context: ToolContext) -> str:
        """Asks."""
        return str(context.client.sessions.retrieve(session_id).status)

    result = Client("key", base_url=emulator.url).sessions.run(
        session_id, "custom_tool ask {}", tools=[ask]
    )
    assert result.text == "ask returned: idle"


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


def test_a_turn_is_taken_up(client: Client, runner: Runner, session_id: str) -> None:
    with pytest.raises(AgentSessionsError, match="nobody ever sent anything"):
        runner.run(session_id)
    runner.run(session_id, "An earlier turn.")
    [stored] = (
        client.sessions.events.send(
            session_id,
            events=[
                {
                    "type": "user.message",
                    "content": [{"type": "text", "text": 'custom_tool get_weather {"city": "A"}'}],
                }
            ],
        ).data
        or []
    )
    wait_for_call(client, session_id)
    result = runner.run(session_id, tools=[get_weather])
    assert result.text == "get_weather returned: 24 °C in A"
    assert result.events[0].id == stored.id
    again = runner.run(session_id, tools=[get_weather])
    assert again.events == result.events
    assert (again.text, again.usage, again.tool_calls) == (result.text, result.usage, [])


def test_usage_is_that_of_the_turn(client: Client, runner: Runner, session_id: str) -> None:
    turns = [runner.run(session_id, text).usage for text in ("One.", "Two and three.")]
    total = client.sessions.retrieve(session_id).usage
    assert all(isinstance(usage, Usage) for usage in turns)
    assert total.output_tokens == sum(usage.output_tokens or 0 for usage in turns)


def test_words_are_the_messages(emulator: Emulator, runner: Runner, session_id: str) -> None:
    async def script(turn: Turn) -> None:
        await turn.say("Once upon a time there was a clerk with a pen.")
        await turn.say("The end.")

    emulator.use_script(script)
    pieces = runner.texts(session_id, "A story, please.")
    assert "".join(pieces) == "Once upon a time there was a clerk with a pen.The end."
    assert len(pieces) > 2
    heard: list[str] = []
    result = runner.run(session_id, "Again.", on_text=heard.append)
    assert (heard, result.text) == (pieces, "The end.")


@pytest.mark.parametrize("callback", ["confirm", "on_event", "on_text"])
def test_what_callbacks_raise_is_raised(runner: Runner, callback: str) -> None:
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
        runner.run(session_id, 'echo: Hello.\ntool bash {"command": "ls"}', **{callback: fail})
    assert "takes up what it is doing" in caught.value.__notes__[0]


@pytest.mark.parametrize("interrupt", [False, True])
def test_a_timeout_ends_the_wait_for_a_tool(
    client: Client, runner: Runner, session_id: str, interrupt: bool
) -> None:
    contexts: list[ToolContext] = []

    @tool
    def hang(context: ToolContext) -> str:
        """Hangs."""
        contexts.append(context)
        context.cancelled.wait()
        return "too late"

    with pytest.raises(RunTimeoutError) as caught:
        runner.run(
            session_id,
            "custom_tool hang {}",
            tools=[hang],
            timeout=2.0,
            interrupt_on_timeout=interrupt,
        )
    assert isinstance(caught.value, TimeoutError)
    for context in contexts:
        assert context.cancelled.is_set()
    if interrupt:
        wait_until(lambda: client.sessions.retrieve(session_id).status == "idle")
        assert runner.run(session_id, "Hello.").text == "Hello."
    else:
        assert runner.run(session_id, tools=[quick]).text == "hang returned: done"


def test_an_interrupt_ends_the_turn(client: Client, runner: Runner, session_id: str) -> None:
    @tool
    def interrupted(context: ToolContext) -> str:
        """Is interrupted."""
        send(client, session_id, {"type": "user.interrupt"})
        context.cancelled.wait()
        return "too late"

    result = runner.run(session_id, "custom_tool interrupted {}", tools=[interrupted])
    assert result.stop_reason == "end_turn"
    assert result.text == ""


def test_an_answer_that_somebody_else_gave_is_no_error(
    client: Client, runner: Runner, session_id: str
) -> None:
    @tool
    def answered(context: ToolContext) -> str:
        """Is answered by somebody else."""
        answer = {
            "type": "user.custom_tool_result",
            "custom_tool_use_id": context.event_id,
            "content": [{"type": "text", "text": "theirs"}],
        }
        send(client, session_id, answer)
        return "ours"

    result = runner.run(session_id, "custom_tool answered {}", tools=[answered])
    assert result.text == "answered returned: theirs"


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


@pytest.mark.parametrize(
    "input",
    [
        "Hello.",
        ["Hello."],
        {"type": "text", "text": "Hello."},
        [{"type": "text", "text": "Hello."}],
    ],
)
def test_inputs_are_text_blocks_or_events(runner: Runner, session_id: str, input: Any) -> None:
    assert runner.run(session_id, input).text == "Hello."


def test_inputs_that_cannot_be(runner: Runner, session_id: str) -> None:
    event = {"type": "user.message", "content": [HELLO]}
    assert runner.run(session_id, event).text == runner.run(session_id, [event]).text == "Hello."
    for input, error in [("", ValueError), ([], ValueError), (3, TypeError), ([3], TypeError)]:
        with pytest.raises(error, match="input"):
            runner.run(session_id, input)
    with pytest.raises(TypeError, match="not both"):
        runner.run(session_id, [event, "Hello."])


def test_a_run_that_was_left_can_be_taken_up(client: Client) -> None:
    session_id = new_session(client)
    with client.sessions.run_stream(
        session_id, 'custom_tool get_weather {"city": "A"}', tools=[get_weather]
    ) as run:
        for event in run:
            if event.type == "agent.custom_tool_use":
                break
    with pytest.raises(AgentSessionsError, match="closed"):
        run.result()
    wait_for_call(client, session_id)
    assert client.sessions.run(session_id, tools=[get_weather]).text.endswith("in A")


def test_a_run_that_is_cancelled_can_be_taken_up(client: Client, session_id: str) -> None:
    cancelled: list[str] = []
    tasks: list[asyncio.Task[Any]] = []

    @tool
    async def hang() -> None:
        """Hangs."""
        try:
            tasks[0].cancel()
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            cancelled.append("tool")
            raise

    async def main() -> None:
        run = client.aio.sessions.run(session_id, "custom_tool hang {}", tools=[hang])
        tasks.append(asyncio.create_task(run))
        with pytest.raises(asyncio.CancelledError) as caught:
            await tasks[0]
        assert "takes up what it is doing" in caught.value.__notes__[0]

    asyncio.run(main())
    assert cancelled == ["tool"]
    done = client.sessions.run(
        session_id, tools=[tool(lambda: "done", name="hang", description="-")]
    )
    assert done.text == "hang returned: done"
