"""How the tests of following follow, and what they say to the service."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from typing import Any

import pytest

from agentsessions.core.follow.reconnect import ReconnectPolicy
from tests.managed_agents.service import Event, Service

SESSION_ID = "sesn_1"
THREAD_ID = "sthr_1"
IDLE: Event = {"type": "session.status_idle", "stop_reason": {"type": "end_turn"}}
ASKING: Event = {
    "type": "session.status_idle",
    "stop_reason": {"type": "requires_action", "event_ids": ["sevt_000001"]},
}
RUNNING: Event = {"type": "session.status_running"}
SUCH_PATIENCE = ReconnectPolicy(seconds=math.inf, attempts=3)

both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])


def said(text: str) -> Event:
    """A message of the agent."""
    return {"type": "agent.message", "content": [{"type": "text", "text": text}]}


def follow(client: Any, *, asynchronous: bool, **options: Any) -> list[Any]:
    """What a follow hands out until it ends by itself."""
    if not asynchronous:
        return list(client.sessions.events.follow(SESSION_ID, **options))

    async def run() -> list[Any]:
        async with client:
            events = client.aio.sessions.events.follow(SESSION_ID, **options)
            return [event async for event in events]

    return asyncio.run(run())


def ids(events: list[Any]) -> list[str]:
    return [event.id for event in events]


def is_the_fourth(event: Any) -> bool:
    return bool(event.id == "sevt_000004")


def stored(service: Service) -> list[str]:
    return [event["id"] for event in service.log().events]


def on_open(service: Service, *acts: Callable[[], object]) -> None:
    """With the first stream do the first act, and so on."""
    service.on_open = lambda _, number: acts[number]() if number < len(acts) else None
