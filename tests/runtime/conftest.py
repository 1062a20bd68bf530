"""Every test here has a server of its own and clients of it, and leaves nothing behind."""

from collections.abc import Iterator

import pytest

from agentsessions.api import agents_retrieve
from tests.runtime.leaking import open_descriptors
from tests.runtime.observing import Recorder
from tests.support.clients import PatientClient
from tests.support.fixtures import (
    client as client,
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
    server as server,
)
from tests.support.server import Server


@pytest.fixture(params=["sync", "asyncio"])
def way(request: pytest.FixtureRequest) -> str:
    """Which of the two drivers makes the calls."""
    return str(request.param)


@pytest.fixture
def watcher() -> Recorder:
    """An observer."""
    return Recorder()


@pytest.fixture
def observed(server: Server, watcher: Recorder) -> Iterator[PatientClient]:
    """A client that tells that observer."""
    with PatientClient("sk-test-key", base_url=server.url, observers=[watcher]) as client:
        yield client


@pytest.fixture
def nothing_left(server: Server, client: PatientClient) -> Iterator[None]:
    """Afterwards everything is as it was once a first call had been made."""
    agents_retrieve.sync(client, "agent_01")
    before = open_descriptors()
    yield
    client.close()
    server.wait_for_no_connections()
    assert open_descriptors() <= before
