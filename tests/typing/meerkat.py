"""Meerkat as type checkers see it. They read this file; nothing runs it."""

from __future__ import annotations

from typing import Any, assert_type

from agentsessions import Page
from agentsessions.meerkat import (
    AsyncTurnStream,
    CallbackPendingError,
    Meerkat,
    SessionCreatedError,
    TurnStream,
)
from agentsessions.meerkat.api import sessions_messages_create
from agentsessions.meerkat.models import (
    CreateMessageRequest,
    EventEnvelope,
    InterruptResult,
    SessionSummary,
    TurnResult,
)


def blocking(client: Meerkat) -> None:
    created = client.sessions.create(prompt="Hello", labels={"customer": "4711"}, request_id="mine")
    assert_type(created, TurnResult)
    assert_type(client.sessions.list(), Page[SessionSummary])
    assert_type(client.sessions.messages.create(created.session_id, prompt="Hello"), TurnResult)
    body = CreateMessageRequest(prompt="Hello")
    assert_type(sessions_messages_create.sync(client, "id", body=body), TurnResult)
    assert_type(sessions_messages_create.sync(client, "id", body={"prompt": "Hi"}), TurnResult)
    with client.sessions.messages.stream("id", prompt="Hello") as turn:
        assert_type(turn, TurnStream)
        for event in turn:
            assert_type(event, EventEnvelope)
        assert_type(turn.result(), TurnResult)
        assert_type(turn.interrupt(), InterruptResult)
    client.with_options(max_retries=0).sessions.messages.stream("id")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # there is no prompt


async def awaited(client: Meerkat) -> None:
    async with client.aio.sessions.messages.stream(
        "id", prompt=[{"type": "text", "text": "Hello"}]
    ) as turn:
        assert_type(turn, AsyncTurnStream)
        async for event in turn:
            assert_type(event, EventEnvelope)
        assert_type(await turn.result(), TurnResult)


def errors(failed: SessionCreatedError, waits: CallbackPendingError) -> None:
    assert_type(failed.session_id, str | None)
    assert_type(waits.pending_tool_calls, list[dict[str, Any]])
