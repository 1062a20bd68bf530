"""An emulator with a self-hosted environment, for workers."""

from collections.abc import Iterator

import pytest

from agentsessions import Client
from agentsessions_emulator import Emulator
from tests.worker.place import Place


@pytest.fixture(scope="session")
def _server() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def place(_server: Emulator) -> Iterator[Place]:
    _server.reset()
    with Client("any", base_url=_server.url, max_retries=0) as client:
        yield Place(_server, client)


@pytest.fixture
def guarded() -> Iterator[Place]:
    """One that knows keys apart."""
    with (
        Emulator(api_key="the-key") as emulator,
        Client("the-key", base_url=emulator.url) as client,
    ):
        yield Place(emulator, client)
