"""Calls through the namespaces of a client. Type checkers read this file; nothing runs it."""

from __future__ import annotations

from typing import assert_type

from agentsessions import Client, DryRun, Response
from agentsessions.core.response.pages import AsyncPage, Page
from agentsessions.models import (
    SendEventsResponse,
    Session,
    StreamEvent,
    TextBlock,
    UserMessage,
)


def blocking(client: Client) -> None:
    session = client.sessions.create(agent="agent_01", environment_id="env_01")
    assert_type(session, Session)
    assert_type(client.sessions.retrieve.detailed(session.id), Response[Session])
    assert_type(client.sessions.retrieve.dry_run(session.id), DryRun)
    assert_type(client.sessions.list(limit=5), Page[Session])
    for each in client.sessions.list():
        assert_type(each, Session)
    message = UserMessage(content=[TextBlock(text="Hello")])
    assert_type(client.sessions.events.send(session.id, events=[message]), SendEventsResponse)
    with client.sessions.events.stream(session.id) as stream:
        for event in stream:
            assert_type(event, StreamEvent)


async def asynchronous(client: Client) -> None:
    session = await client.aio.sessions.create(agent="agent_01", environment_id="env_01")
    assert_type(session, Session)
    assert_type(await client.aio.sessions.list(), AsyncPage[Session])
    async for each in client.aio.sessions.list():
        assert_type(each, Session)
    async with await client.aio.sessions.events.stream(session.id) as stream:
        async for event in stream:
            assert_type(event, StreamEvent)


def mistakes(client: Client) -> None:
    client.sessions.create(agent="agent_01")  # type: ignore[call-arg]
    client.sessions.retrieve(5)  # type: ignore[arg-type]
    client.sessions.list(colour="red")  # type: ignore[call-arg]
    client.sessionz.list()  # type: ignore[attr-defined]
