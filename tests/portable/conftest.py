"""A service as a program sees it that knows none of them: each one, blocking and for asyncio.

No credentials of the machine, no pauses, nothing left behind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from agentsessions import SessionService
from agentsessions_emulator import Emulator
from tests.portable.services import SERVICES, Portable, event_loop, run_on, service_of
from tests.support.fixtures import (
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
)


@pytest.fixture(scope="session", params=SERVICES, ids=lambda service: service.name)
def portable(request: pytest.FixtureRequest) -> Portable:
    chosen: Portable = request.param
    return chosen


@pytest.fixture(scope="session")
def running(portable: Portable) -> Iterator[tuple[str, Emulator | None]]:
    """The URL of the service, and its emulator."""
    with portable.start() as running:
        yield running


@pytest.fixture
def emulator(running: tuple[str, Emulator | None]) -> Emulator:
    """For tests whose prompts are directives, or that need more of an emulator."""
    if running[1] is None:
        pytest.skip("a real model does not do what a test wants it to")
    return running[1]


@pytest.fixture(params=["sync", "asyncio"])
def loop(request: pytest.FixtureRequest) -> Iterator[asyncio.AbstractEventLoop | None]:
    """Where the service's coroutines run; None for a blocking service."""
    if request.param == "sync":
        yield None
        return
    with event_loop() as loop:
        yield loop


@pytest.fixture
def client(
    portable: Portable,
    running: tuple[str, Emulator | None],
    loop: asyncio.AbstractEventLoop | None,
) -> Iterator[Any]:
    url, emulator = running
    if emulator is not None:
        emulator.reset()
    with portable.connect(url) as client:
        yield client
        if loop is not None:
            run_on(loop, client.aclose())


@pytest.fixture
def needs(portable: Portable, client: Any) -> dict[str, Any]:
    """What a new session needs."""
    return portable.needs(client)


@pytest.fixture
def service(
    client: Any, needs: dict[str, Any], loop: asyncio.AbstractEventLoop | None
) -> SessionService:
    return service_of(client, needs, loop)


@pytest.fixture
def in_background() -> Iterator[Callable[..., Future[Any]]]:
    """Runs something in a thread of its own."""
    with ThreadPoolExecutor() as threads:
        yield threads.submit
