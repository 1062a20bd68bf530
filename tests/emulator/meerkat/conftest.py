"""A running emulator of Meerkat, and a client for it."""

from collections.abc import Iterator

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.meerkat.support import Api


@pytest.fixture(scope="session")
def _server() -> Iterator[Emulator]:
    with Emulator(service="meerkat") as emulator:
        yield emulator


@pytest.fixture
def emulator(_server: Emulator) -> Emulator:
    """A running emulator with nothing in it."""
    _server.reset()
    return _server


@pytest.fixture
def api(emulator: Emulator) -> Iterator[Api]:
    with Api(emulator.url) as api:
        yield api
