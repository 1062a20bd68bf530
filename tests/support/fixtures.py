"""A server of the test's own, clients for it, and what must be as before when a test ends."""

import asyncio
import os
import threading
from collections.abc import Iterator

import pytest

from agentsessions.testing import PauseRecorder, set_testing
from tests.support.clients import PatientClient
from tests.support.server import Server

_OF_CLIENTS = ("ANTHROPIC_", "AGENTSESSIONS_", "EVERRUNS_", "MEERKAT_")
_MOST_SECONDS = 10.0


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials and proxies of the machine must not decide about tests."""
    for name in list(os.environ):
        if name.startswith(_OF_CLIENTS) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def hygiene() -> Iterator[None]:
    """Every thread that a test started has ended, and it left no event loop behind."""
    threads = set(threading.enumerate())
    yield
    started = set(threading.enumerate()) - threads
    for thread in started:
        if not thread.name.startswith("asyncio_"):
            thread.join(_MOST_SECONDS)  # it may be at its last steps
    started &= set(threading.enumerate())
    assert not [thread.name for thread in started if not thread.name.startswith("asyncio_")]
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that answers `null` until it is told otherwise."""
    with Server() as server:
        yield server


@pytest.fixture(autouse=True)
def recorder() -> Iterator[PauseRecorder]:
    """Pauses between attempts are noted down and left out."""
    with set_testing(True) as recorder:
        yield recorder


@pytest.fixture
def client(server: Server, recorder: PauseRecorder) -> Iterator[PatientClient]:
    """A client of that server that notes down its pauses instead of waiting."""
    with PatientClient("sk-test-key", base_url=server.url) as client:
        client.pauses = recorder.pauses
        yield client
