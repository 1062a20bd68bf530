"""Sessions of any service, as people use them. Type checkers read this file; nothing runs it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_type

from agentsessions import (
    AsyncSessionService,
    Client,
    PortableEvent,
    PortableResult,
    PortableSession,
    SessionService,
)
from agentsessions.everruns import Everruns
from agentsessions.meerkat import Meerkat


def services(
    claude: Client, everruns: Everruns, meerkat: Meerkat
) -> tuple[list[SessionService], list[AsyncSessionService]]:
    claude.session_service(agent="agent_1")  # type: ignore[call-arg]
    everruns.session_service(agent="agent_1")  # type: ignore[call-arg]
    meerkat.session_service(model=3)  # type: ignore[arg-type]
    meerkat.session_service(prompt="Hello.")  # type: ignore[call-arg]
    return [
        claude.session_service(agent="agent_1", environment_id="env_1"),
        everruns.session_service(agent_id="agent_1"),
        everruns.session_service(harness_id="harness_1"),
        meerkat.session_service(),
        meerkat.session_service(model="claude-opus-4-8", provider="anthropic", labels={"a": "b"}),
    ], [
        claude.aio.session_service(agent="agent_1", environment_id="env_1"),
        everruns.aio.session_service(agent_id="agent_1", harness_id="harness_1"),
        meerkat.aio.session_service(model="claude-opus-4-8", system_prompt={"action": "disable"}),
    ]


def blocking(service: SessionService) -> None:
    assert_type(service.create_session(), PortableResult)
    assert_type(service.start_turn("1", "Hello."), PortableResult)
    assert_type(service.list(limit=3), Sequence[PortableSession])
    with service.subscribe_session_events("1") as events:
        for event in events:
            assert_type(event, PortableEvent)


async def awaited(service: AsyncSessionService) -> None:
    assert_type(await service.create_session("Hello."), PortableResult)
    assert_type(await service.read("1"), PortableSession)
    async with service.subscribe_session_events("1") as events:
        async for event in events:
            assert_type(event, PortableEvent)
