"""The services that the conformance suite runs on, and both kinds of `SessionService` as one."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Any, TypeVar

import pytest
from attrs import evolve, frozen

from agentsessions import (
    AsyncPortableEvents,
    AsyncSessionService,
    Client,
    PortableEvent,
    PortableEvents,
    PortableResult,
    PortableSession,
    SessionService,
)
from agentsessions.everruns import Everruns
from agentsessions.meerkat import Meerkat
from agentsessions_emulator import Emulator
from tests.support.waiting import HUNG, PATIENT

T = TypeVar("T")

BLOCKING = pytest.mark.parametrize("loop", ["sync"], indirect=True)
"""For tests of what a verb decides step by step, which is the same for asyncio: the steps are."""


@frozen
class Portable:
    """A service that the suite runs on.

    `start` runs one and gives its URL, and the emulator if it is one; `needs` gives what its
    sessions need, by the names of `session_service`; `unfit` is the same with something that no
    session can begin with; `unknown` is the id of no session.
    """

    name: str
    start: Callable[[], AbstractContextManager[tuple[str, Emulator | None]]]
    connect: Callable[[str], Any]
    needs: Callable[[Any], dict[str, Any]]
    unfit: Mapping[str, Any]
    unknown: str


def _managed_agents(url: str) -> Client:
    return Client("key", base_url=url, timeout=PATIENT)


def _agent_and_environment(client: Client) -> dict[str, Any]:
    agent = client.agents.create(
        name="Clerk", model="claude-opus-4-8", tools=[{"type": "agent_toolset_20260401"}]
    )
    environment = client.environments.create(name="Office")
    return {"agent": agent.id, "environment_id": environment.id}


def _everruns(url: str) -> Everruns:
    return Everruns("evr_pat_1", base_url=url, timeout=PATIENT)


def _agent(client: Everruns) -> dict[str, Any]:
    return {"agent_id": client.agents.create(name="clerk", system_prompt="Be kind.").id}


def _meerkat(url: str) -> Meerkat:
    return Meerkat(url, timeout=PATIENT)


@contextmanager
def _emulator(name: str) -> Generator[tuple[str, Emulator]]:
    with Emulator(service=name) as emulator:
        yield emulator.url, emulator


@contextmanager
def _real_meerkat() -> Generator[tuple[str, None]]:
    yield os.environ["REAL_MEERKAT_URL"], None


SERVICES = [
    Portable(
        "managed-agents",
        partial(_emulator, "managed-agents"),
        _managed_agents,
        _agent_and_environment,
        {"agent": "agent_unknown"},
        "sesn_unknown",
    ),
    Portable(
        "everruns",
        partial(_emulator, "everruns"),
        _everruns,
        _agent,
        {"agent_id": "agent_" + "0" * 32},
        "session_" + "0" * 32,
    ),
    Portable(
        "meerkat",
        partial(_emulator, "meerkat"),
        _meerkat,
        lambda _: {},
        {"provider": "no-such-provider"},
        "01912345-1234-7123-8123-123456789abc",
    ),
]
# A server of Meerkat that runs already: what needs the script of an emulator is left out there.
if "REAL_MEERKAT_URL" in os.environ:
    SERVICES.append(evolve(SERVICES[-1], name="real-meerkat", start=_real_meerkat))


@contextmanager
def event_loop() -> Generator[asyncio.AbstractEventLoop]:
    """An event loop that runs in a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield loop
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def run_on(loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, T]) -> T:
    """Run something on a loop and wait for it, in any thread but the loop's own."""
    return asyncio.run_coroutine_threadsafe(coroutine, loop).result(HUNG)


class Awaited:
    """An `AsyncSessionService` as a blocking one, for any number of threads."""

    def __init__(self, service: AsyncSessionService, loop: asyncio.AbstractEventLoop) -> None:
        self._service = service
        self._loop = loop

    def create_session(self, prompt: str | None = None) -> PortableResult:
        return run_on(self._loop, self._service.create_session(prompt))

    def start_turn(self, session_id: str, prompt: str) -> PortableResult:
        return run_on(self._loop, self._service.start_turn(session_id, prompt))

    def interrupt(self, session_id: str) -> None:
        run_on(self._loop, self._service.interrupt(session_id))

    def read(self, session_id: str) -> PortableSession:
        return run_on(self._loop, self._service.read(session_id))

    def list(self, *, limit: int | None = None, offset: int = 0) -> Sequence[PortableSession]:
        return run_on(self._loop, self._service.list(limit=limit, offset=offset))

    def archive(self, session_id: str) -> None:
        run_on(self._loop, self._service.archive(session_id))

    def subscribe_session_events(self, session_id: str) -> PortableEvents:
        async def subscribe() -> AsyncPortableEvents:
            return await self._service.subscribe_session_events(session_id)

        source = _AwaitedEvents(run_on(self._loop, subscribe()), self._loop)
        return PortableEvents(source, lambda event: (event,), {}, session_id)


class _AwaitedEvents:
    def __init__(self, events: AsyncPortableEvents, loop: asyncio.AbstractEventLoop) -> None:
        self._events = events
        self._loop = loop

    def __next__(self) -> PortableEvent:
        return run_on(self._loop, self._events.__anext__())

    def close(self) -> None:
        run_on(self._loop, self._events.aclose())


def service_of(
    client: Any, needs: Mapping[str, Any], loop: asyncio.AbstractEventLoop | None
) -> SessionService:
    """The client's service; with a loop the one for asyncio, run there."""
    if loop is None:
        service: SessionService = client.session_service(**needs)
        return service
    return Awaited(client.aio.session_service(**needs), loop)
