"""What is only so of Claude Managed Agents as a `SessionService`."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from agentsessions import Client, PortableResult, SessionService, SessionServiceError, tool
from agentsessions.managed_agents.portable_facts import check_at_work, portable_events
from agentsessions.models.stream_event import decode_stream_event
from agentsessions_emulator import Emulator
from tests.support.document import SCHEMAS, example
from tests.support.waiting import PATIENT, wait_until


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"Rain in {city}"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture(scope="module")
def client(emulator: Emulator) -> Iterator[Client]:
    with Client("key", base_url=emulator.url, timeout=PATIENT) as client:
        yield client


@pytest.fixture
def service(client: Client) -> SessionService:
    agent = client.agents.create(name="Clerk", model="claude-opus-4-8", tools=[get_weather])
    environment = client.environments.create(name="Office")
    return client.session_service(agent=agent.id, environment_id=environment.id)


def test_a_turn_ends_where_it_waits_for_somebody(service: SessionService) -> None:
    turn = service.create_session('echo: One moment.\ncustom_tool get_weather {"city": "Oslo"}')

    assert turn.text == "One moment."
    with pytest.raises(SessionServiceError) as refused:
        service.start_turn(turn.session_id, "echo: Hello?")
    assert refused.value.code == "SESSION_BUSY"
    service.interrupt(turn.session_id)
    assert service.start_turn(turn.session_id, "echo: Hello.").text == "Hello."


def test_a_turn_that_waits_for_another_one_has_its_own_answer(
    service: SessionService, client: Client, emulator: Emulator
) -> None:
    session_id = service.create_session().session_id
    with ThreadPoolExecutor() as threads:
        turns: list[Future[PortableResult]] = []
        for prompt in ("sleep 1000\necho: One.", "echo: Two."):
            turns.append(threads.submit(service.start_turn, session_id, prompt))
            sent = partial(client.sessions.events.list, session_id, types=["user.message"])
            wait_until(lambda: len(sent().data) == len(turns))  # noqa: B023  # at once
        emulator.clock.advance(1000)

    assert [turn.result().text for turn in turns] == ["One.", "Two."]


def test_turns_may_call_tools(client: Client) -> None:
    agent = client.agents.create(name="Clerk", model="claude-opus-4-8", tools=[get_weather])
    environment = client.environments.create(name="Office")
    needs: Any = {"agent": agent.id, "environment_id": environment.id}
    prompt = 'custom_tool get_weather {"city": "Oslo"}'

    async def ask() -> str:
        async with Client("key", base_url=client.base_url, timeout=PATIENT) as other:
            service = other.aio.session_service(**needs, tools=[get_weather])
            return (await service.create_session(prompt)).text

    turn = client.session_service(**needs, tools=[get_weather]).create_session(prompt)

    assert turn.text == "get_weather returned: Rain in Oslo"
    assert turn.text == asyncio.run(ask())


def test_a_session_that_breaks_down_takes_no_more_turns(service: SessionService) -> None:
    with pytest.raises(SessionServiceError) as failed:
        service.create_session("error billing_error terminal")
    session_id = failed.value.session_id or ""

    assert failed.value.code == "AGENT_ERROR"
    for refused_verb in (
        lambda: service.start_turn(session_id, "echo: Hello."),
        lambda: service.interrupt(session_id),
    ):
        with pytest.raises(SessionServiceError) as refused:
            refused_verb()
        assert refused.value.code == "SESSION_NOT_RUNNING"


def test_the_session_that_is_created_may_override_its_agent(client: Client) -> None:
    agent = client.agents.create(name="Clerk", model="claude-opus-4-8")
    environment = client.environments.create(name="Office")
    service = client.session_service(
        agent={"type": "agent_with_overrides", "id": agent.id, "system": "Be brief."},
        environment_id=environment.id,
    )

    assert service.create_session().raw.agent.system == "Be brief."


def test_every_event_has_a_portable_form_or_none() -> None:
    forms = {kind: form for kind, found in every_form() for form in found}

    assert {kind: form.text for kind, form in forms.items() if form.type == "status"} == {
        "session.status_running": "running",
        "session.status_rescheduled": "running",
        "session.status_idle": "waiting",  # for the calls that the example names
        "session.status_terminated": "ended",
        "session.deleted": "ended",
    }
    assert {kind: form.type for kind, form in forms.items() if form.type != "status"} == {
        "agent.message": "text",
        "agent.thinking": "thinking",
        "agent.tool_use": "tool_call",
        "agent.mcp_tool_use": "tool_call",
        "agent.custom_tool_use": "tool_call",
        "agent.tool_result": "tool_result",
        "agent.mcp_tool_result": "tool_result",
        "user.tool_result": "tool_result",
        "user.custom_tool_result": "tool_result",
        "session.error": "error",
    }
    assert forms["session.error"].text


def test_what_is_newer_than_the_sdk_has_no_portable_form() -> None:
    assert portable_events(decode_stream_event({"type": "agent.hum", "id": "sevt_1"})) == ()


def test_nothing_has_ever_run() -> None:
    with pytest.raises(SessionServiceError, match="there is no turn to interrupt"):
        check_at_work([], "sesn_1")


def every_form() -> Iterator[tuple[str, Any]]:
    """The type and the portable forms of the document's example of every event."""
    for member in SCHEMAS["StreamEvent"]["oneOf"]:
        event = decode_stream_event(example(member))
        yield event.type, portable_events(event)
