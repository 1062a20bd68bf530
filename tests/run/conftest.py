"""An emulator of each service for all tests of runs, and clients of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import frozen

from agentsessions import Client, RunResult
from agentsessions.everruns import Everruns
from agentsessions.models import CustomToolDict
from agentsessions_emulator import Emulator
from tests.support.waiting import PATIENT

AnyClient = Any
"""`Client` or `Everruns`: what these tests do with one, they do with the other."""


@pytest.fixture(scope="session")
def emulators() -> Iterator[dict[str, Emulator]]:
    """Those that run, by service."""
    running: dict[str, Emulator] = {}
    yield running
    for emulator in running.values():
        emulator.stop()


@pytest.fixture
def service() -> str:
    """The service that tests are about, if they do not say otherwise."""
    return "managed-agents"


@pytest.fixture
def emulator(emulators: dict[str, Emulator], service: str) -> Emulator:
    if service not in emulators:
        emulators[service] = Emulator(service=service)
        emulators[service].start()
    emulators[service].reset()
    return emulators[service]


@pytest.fixture
def client(emulator: Emulator, service: str) -> Iterator[AnyClient]:
    kind = Everruns if service == "everruns" else Client
    with kind("key", base_url=emulator.url, timeout=PATIENT) as client:
        yield client


@pytest.fixture
def session_id(client: AnyClient) -> str:
    return new_session(client)


NAMES = (
    *("get_weather", "fail", "shout", "look", "ask", "lookup", "hang", "interrupted", "answered"),
    *("wait_for_the_other", "let_the_other_end"),
)
"""Every tool that an agent of these tests calls."""


def new_session(client: AnyClient) -> str:
    if isinstance(client, Everruns):
        schema = {"type": "object"}
        about = {"type": "client_side", "description": "-", "parameters": schema}
        declared: list[Any] = [{**about, "name": name} for name in NAMES]
        return client.sessions.create(tools=declared).id
    tools: list[CustomToolDict] = [
        {"type": "custom", "name": name, "description": "-", "input_schema": {"type": "object"}}
        for name in NAMES
    ]
    agent = client.agents.create(name="Clerk", model="claude-opus-4-8", tools=tools)
    environment = client.environments.create(name="Office")
    id: str = client.sessions.create(agent=agent.id, environment_id=environment.id).id
    return id


@frozen
class Runner:
    """Runs an agent, blocking or by asyncio."""

    client: AnyClient
    asynchronous: bool

    def run(self, session_id: str, *input: Any, **arguments: Any) -> RunResult[Any, Any]:
        if not self.asynchronous:
            result: RunResult[Any, Any] = self.client.sessions.run(session_id, *input, **arguments)
            return result
        return asyncio.run(self.client.aio.sessions.run(session_id, *input, **arguments))

    def texts(self, session_id: str, *input: Any, **arguments: Any) -> list[str]:
        """The pieces of `text_stream`."""
        if not self.asynchronous:
            with self.client.sessions.run_stream(session_id, *input, **arguments) as run:
                return list(run.text_stream())

        async def listen() -> list[str]:
            sessions = self.client.aio.sessions
            async with sessions.run_stream(session_id, *input, **arguments) as run:
                return [piece async for piece in run.text_stream()]

        return asyncio.run(listen())


@pytest.fixture(params=[False, True], ids=["sync", "asyncio"])
def runner(client: AnyClient, request: pytest.FixtureRequest) -> Runner:
    return Runner(client, request.param)
