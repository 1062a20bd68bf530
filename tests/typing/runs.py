"""Running an agent, as people do it. Type checkers read this file; nothing runs it."""

from __future__ import annotations

from typing import assert_type

from agentsessions import AsyncRunStream, Client, RunResult, RunStream, accumulate, tool
from agentsessions.models import (
    AgentMCPToolUseEvent,
    AgentMessageEvent,
    AgentToolUseEvent,
    SessionEvent,
    TextBlock,
    Usage,
    UserMessage,
)


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return city


def decide(call: AgentToolUseEvent | AgentMCPToolUseEvent) -> bool | str | None:
    return call.name == "read" or None


async def decide_later(call: AgentToolUseEvent | AgentMCPToolUseEvent) -> bool | str | None:
    return decide(call)


def blocking(client: Client, said: list[str], seen: list[SessionEvent]) -> None:
    result = client.sessions.run(
        "sesn_1",
        "How is Lisbon?",
        tools=[get_weather, print],
        confirm=decide,
        timeout=10,
        on_event=seen.append,
        on_text=said.append,
    )
    assert_type(result, RunResult)
    assert_type(result.usage, Usage)
    assert_type(result.events, list[SessionEvent])
    client.sessions.run("sesn_1")
    client.sessions.run("sesn_1", [TextBlock(text="Hello.")])
    client.sessions.run("sesn_1", [UserMessage(content=[TextBlock(text="Hello.")])])
    client.sessions.run("sesn_1", {"type": "user.interrupt"})
    client.sessions.run("sesn_1", 3)  # type: ignore[arg-type]
    client.sessions.run("sesn_1", confirm=decide_later)  # type: ignore[arg-type]
    with client.sessions.run_stream("sesn_1", "And Oslo?") as run:
        assert_type(run, RunStream)
        for event in run:
            assert_type(event, SessionEvent)
        for words in run.text_stream():
            assert_type(words, str)
        assert_type(run.result(), RunResult)


async def awaited(client: Client) -> None:
    assert_type(await client.aio.sessions.run("sesn_1", confirm=decide_later), RunResult)
    async with client.aio.sessions.run_stream("sesn_1", "And Oslo?", confirm=decide) as run:
        assert_type(run, AsyncRunStream)
        async for event in run:
            assert_type(event, SessionEvent)
        async for words in run.text_stream():
            assert_type(words, str)
        assert_type(await run.result(), RunResult)


def previews(client: Client) -> AgentMessageEvent | None:
    message: AgentMessageEvent | None = None
    for event in client.sessions.events.follow("sesn_1", previews=["agent.message"], timeout=5):
        message = accumulate(message, event)
    return message
