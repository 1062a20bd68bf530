"""The unmodified official client runs whole turns against the emulator."""

from collections.abc import Iterator
from typing import Any

import anthropic
import pytest
from anthropic.types.beta import BetaManagedAgentsSession

from agentsessions_emulator import Emulator

TOOL: Any = {
    "type": "custom",
    "name": "get_weather",
    "description": "The weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
}
QUESTION: Any = {
    "type": "user.message",
    "content": [{"type": "text", "text": 'think\ncustom_tool get_weather {"city": "Paris"}'}],
}
TURN = [
    "user.message",
    *("session.status_running", "session.thread_status_running", "user.message"),
    *("span.model_request_start", "agent.thinking", "agent.custom_tool_use"),
    "span.model_request_end",
    *("session.thread_status_idle", "session.usage", "session.status_idle"),
    "user.custom_tool_result",
    *("session.status_running", "session.thread_status_running"),
    *("span.model_request_start", "agent.message", "span.model_request_end"),
    *("session.thread_status_idle", "session.usage", "session.status_idle"),
]


def answer(call_id: str) -> Any:
    return {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call_id,
        "content": [{"type": "text", "text": "18 degrees"}],
    }


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


def new_session(client: anthropic.Anthropic) -> BetaManagedAgentsSession:
    agent = client.beta.agents.create(name="Weather", model="claude-opus-5", tools=[TOOL])
    environment = client.beta.environments.create(name="Sandbox")
    return client.beta.sessions.create(agent=agent.id, environment_id=environment.id)


def test_sync_turn_with_a_custom_tool(emulator: Emulator) -> None:
    with anthropic.Anthropic(api_key="k", base_url=emulator.url) as client:
        session = new_session(client)
        seen: list[str] = []
        said = ""
        with client.beta.sessions.events.stream(session.id) as stream:
            client.beta.sessions.events.send(session.id, events=[QUESTION])
            for event in stream:
                seen.append(event.type)
                if event.type == "agent.message":
                    said = event.content[0].text if event.content[0].type == "text" else ""
                if event.type == "session.status_idle":
                    if event.stop_reason.type != "requires_action":
                        break
                    (call_id,) = event.stop_reason.event_ids
                    client.beta.sessions.events.send(session.id, events=[answer(call_id)])
        assert seen == TURN
        assert said == "get_weather returned: 18 degrees"
        listed = client.beta.sessions.events.list(session.id, limit=3)
        assert [event.type for event in listed] == TURN[1:]
        assert client.beta.sessions.retrieve(session.id).status == "idle"
        client.beta.sessions.archive(session.id)
        assert client.beta.sessions.delete(session.id).type == "session_deleted"


async def test_async_turn_with_a_custom_tool(emulator: Emulator) -> None:
    with anthropic.Anthropic(api_key="k", base_url=emulator.url) as client:
        session = new_session(client)
    async with anthropic.AsyncAnthropic(api_key="k", base_url=emulator.url) as client:
        events = client.beta.sessions.events
        seen: list[str] = []
        async with await events.stream(session.id) as stream:
            await events.send(session.id, events=[QUESTION])
            async for event in stream:
                seen.append(event.type)
                if event.type == "session.status_idle":
                    if event.stop_reason.type != "requires_action":
                        break
                    (call_id,) = event.stop_reason.event_ids
                    await events.send(session.id, events=[answer(call_id)])
        assert seen == TURN
        assert [event.type async for event in events.list(session.id, limit=3)] == TURN[1:]


async def test_tool_runner(emulator: Emulator) -> None:
    @anthropic.beta_async_tool(name="get_weather")
    async def get_weather(city: str) -> str:
        """The weather in a city."""
        return f"18 degrees in {city}"

    with anthropic.Anthropic(api_key="k", base_url=emulator.url) as sync_client:
        session = new_session(sync_client)
        sync_client.beta.sessions.events.send(session.id, events=[QUESTION])
    async with anthropic.AsyncAnthropic(api_key="k", base_url=emulator.url) as client:
        runner = client.beta.sessions.events.tool_runner(
            session.id, tools=[get_weather], max_idle=0.1
        )
        calls = [call async for call in runner]
        assert [(call.name, call.posted) for call in calls] == [("get_weather", True)]
        spoken = [
            event.content[0]
            async for event in client.beta.sessions.events.list(session.id)
            if event.type == "agent.message"
        ]
        assert "18 degrees in Paris" in str(spoken)


def test_errors_have_the_right_class(emulator: Emulator) -> None:
    with anthropic.Anthropic(api_key="k", base_url=emulator.url) as client:
        with pytest.raises(anthropic.NotFoundError) as missing:
            client.beta.agents.retrieve("agent_x")
        assert missing.value.request_id is not None
        agent = client.beta.agents.create(name="A", model="claude-opus-5")
        client.beta.agents.update(agent.id, version=1, system="Two")
        before = len(emulator.requests)
        with pytest.raises(anthropic.ConflictError):
            client.beta.agents.update(agent.id, version=1, system="Three")
        assert len(emulator.requests) == before + 1
        with pytest.raises(anthropic.BadRequestError, match="/name must not be empty"):
            client.beta.agents.create(name="", model="claude-opus-5")


def test_previews_accumulate(emulator: Emulator) -> None:
    with anthropic.Anthropic(api_key="k", base_url=emulator.url) as client:
        session = new_session(client)
        wanted: Any = ["agent.message"]
        question: Any = {"type": "user.message", "content": [{"type": "text", "text": "a b c d e"}]}
        with client.beta.sessions.events.stream(session.id, event_deltas=wanted) as stream:
            client.beta.sessions.events.send(session.id, events=[question])
            pieces = ""
            for event in stream:
                if event.type == "event_delta":
                    pieces += event.delta.content.text
                if event.type == "session.status_idle":
                    break
        assert pieces == "a b c d e"


def test_pages_of_sessions(emulator: Emulator) -> None:
    with anthropic.Anthropic(api_key="k", base_url=emulator.url) as client:
        made = [new_session(client).id for _ in range(3)]
        listed = [s.id for s in client.beta.sessions.list(limit=2, order="desc")]
        assert listed[:3] == made[::-1]
