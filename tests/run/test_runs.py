"""Runs against the emulators, blocking and by asyncio: what is the same on both services."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from agentsessions import AgentSessionsError, ConfigurationError, RunTimeoutError, ToolContext, tool
from agentsessions.everruns import Everruns
from agentsessions_emulator import CustomToolCall, Emulator, Turn
from tests.run.conftest import AnyClient, Runner, new_session
from tests.support.waiting import TIMEOUTS, wait_until

HELLO = {"type": "text", "text": "Hello."}
ENDED = ("end_turn", "completed")


@pytest.fixture(params=["managed-agents", "everruns"])
def service(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


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


def say(client: AnyClient, session_id: str, text: str) -> str:
    """Say something, and leave it at that; the id of the message."""
    content: Any = [{"type": "text", "text": text}]
    if isinstance(client, Everruns):
        return client.sessions.messages.create(session_id, message={"content": content}).id
    event = {"type": "user.message", "content": content}
    [stored] = client.sessions.events.send(session_id, events=[event]).data
    return str(stored.id)


def answer(client: AnyClient, context: ToolContext, text: str) -> None:
    """Answer the call of a tool."""
    id, session_id = context.event_id, context.session_id
    if isinstance(client, Everruns):
        results: Any = [{"tool_call_id": id, "result": text}]
        client.sessions.tool_results.submit(session_id, tool_results=results)
        return
    about = {"type": "user.custom_tool_result", "custom_tool_use_id": id}
    content = [{"type": "text", "text": text}]
    client.sessions.events.send(session_id, events=[{**about, "content": content}])


def interrupt(client: AnyClient, session_id: str) -> None:
    if isinstance(client, Everruns):
        client.sessions.cancel(session_id)
    else:
        client.sessions.events.send(session_id, events=[{"type": "user.interrupt"}])


def is_waiting(client: AnyClient, session_id: str) -> bool:
    """Whether it has come to rest, or waits for somebody."""
    return client.sessions.retrieve(session_id).status in ("idle", "waitingfortoolresults")


def wait_for_call(client: AnyClient, session_id: str) -> None:
    wait_until(lambda: is_waiting(client, session_id))


def first_id(events: list[Any]) -> str:
    """The id of the message that a run began with."""
    is_message = events[0].type == "input.message"
    return str(events[0].data.message.id if is_message else events[0].id)


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
    assert (result.text, result.pending) == ("It is 24 °C in Lisbon.", [])
    assert result.stop_reason in ENDED
    [call] = result.tool_calls
    assert (call.name, call.input, call.output, call.is_error) == (
        "get_weather",
        {"city": "Lisbon"},
        "24 °C in Lisbon",
        False,
    )
    assert result.events == seen
    assert kinds(seen)[0] in ("user.message", "input.message")
    assert kinds(seen)[-1] in ("session.status_idle", "session.idled")
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
    client: AnyClient, runner: Runner, session_id: str
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


def test_a_tool_knows_its_call(client: AnyClient, runner: Runner, session_id: str) -> None:
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


def test_a_client_that_nobody_holds_is_there_for_tools(
    emulator: Emulator, client: AnyClient, session_id: str
) -> None:
    @tool
    def ask(context: ToolContext) -> str:
        """Asks."""
        return str(context.client.sessions.retrieve(session_id).status)

    result = type(client)("key", base_url=emulator.url).sessions.run(
        session_id, "custom_tool ask {}", tools=[ask]
    )
    assert result.text in ("ask returned: idle", "ask returned: waitingfortoolresults")


def test_a_turn_is_taken_up(client: AnyClient, runner: Runner, session_id: str) -> None:
    with pytest.raises(AgentSessionsError, match="nobody ever s"):
        runner.run(session_id)
    runner.run(session_id, "An earlier turn.")
    sent = say(client, session_id, 'custom_tool get_weather {"city": "A"}')
    wait_for_call(client, session_id)
    result = runner.run(session_id, tools=[get_weather])
    assert result.text == "get_weather returned: 24 °C in A"
    assert first_id(result.events) == sent
    again = runner.run(session_id, tools=[get_weather])
    assert again.events == result.events
    assert (again.text, again.usage, again.tool_calls) == (result.text, result.usage, [])


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


@pytest.mark.parametrize("interrupt", [False, True])
def test_a_timeout_ends_the_wait_for_a_tool(
    client: AnyClient, runner: Runner, interrupt: bool
) -> None:
    contexts: list[ToolContext] = []

    @tool
    def hang(context: ToolContext) -> str:
        """Hangs."""
        contexts.append(context)
        context.cancelled.wait()
        return "too late"

    def time_out(seconds: float) -> str:
        """A session whose run has timed out: in the tool, if it was called by then."""
        session_id = new_session(client)
        with pytest.raises(RunTimeoutError) as caught:
            runner.run(
                session_id,
                "custom_tool hang {}",
                tools=[hang],
                timeout=seconds,
                interrupt_on_timeout=interrupt,
            )
        assert isinstance(caught.value, TimeoutError)
        return session_id

    timeouts = iter(TIMEOUTS)
    session_id = time_out(next(timeouts))
    while not contexts:
        session_id = time_out(next(timeouts))
    [context] = contexts
    assert context.cancelled.is_set()
    if interrupt:
        wait_until(lambda: client.sessions.retrieve(session_id).status == "idle")
        assert runner.run(session_id, "Hello.").text == "Hello."
    else:
        assert runner.run(session_id, tools=[quick]).text == "hang returned: done"


def test_an_interrupt_ends_the_turn(client: AnyClient, runner: Runner, session_id: str) -> None:
    @tool
    def interrupted(context: ToolContext) -> str:
        """Is interrupted."""
        interrupt(client, session_id)
        context.cancelled.wait()
        return "too late"

    result = runner.run(session_id, "custom_tool interrupted {}", tools=[interrupted])
    assert result.stop_reason in ("end_turn", "cancelled")
    assert result.text == ""


def test_an_answer_that_somebody_else_gave_is_no_error(
    client: AnyClient, runner: Runner, session_id: str
) -> None:
    @tool
    def answered(context: ToolContext) -> str:
        """Is answered by somebody else."""
        answer(client, context, "theirs")
        return "ours"

    result = runner.run(session_id, "custom_tool answered {}", tools=[answered])
    assert result.text == "answered returned: theirs"


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


def test_a_run_that_was_left_can_be_taken_up(client: AnyClient) -> None:
    session_id = new_session(client)
    with client.sessions.run_stream(
        session_id, 'custom_tool get_weather {"city": "A"}', tools=[get_weather]
    ) as run:
        for event in run:
            if event.type in ("agent.custom_tool_use", "tool.call_requested"):
                break
    with pytest.raises(AgentSessionsError, match="closed"):
        run.result()
    wait_for_call(client, session_id)
    assert client.sessions.run(session_id, tools=[get_weather]).text.endswith("in A")


def test_a_run_that_is_cancelled_can_be_taken_up(client: AnyClient, session_id: str) -> None:
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


def test_a_request_that_is_not_for_these_tools_is_left_open(
    runner: Runner, session_id: str
) -> None:
    result = runner.run(session_id, 'custom_tool lookup {"a": 1}', tools=[get_weather])
    assert (result.stop_reason, len(result.pending)) == ("requires_action", 1)
    again = runner.run(session_id, tools=[get_weather])
    assert (again.pending, again.events) == (result.pending, result.events)


@pytest.mark.parametrize("callback", ["on_event", "on_text"])
def test_what_callbacks_raise_is_raised(runner: Runner, session_id: str, callback: str) -> None:
    def fail(_: Any) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine") as caught:
        runner.run(session_id, "Hello.", **{callback: fail})
    assert "takes up what it is doing" in caught.value.__notes__[0]
