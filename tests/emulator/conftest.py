"""A running emulator and a client for it."""

import logging
from collections.abc import Iterator

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import Api


@pytest.fixture(scope="session")
def _server() -> Iterator[Emulator]:
    emulator = Emulator()
    emulator.start()
    yield emulator
    emulator.stop()


@pytest.fixture
def emulator(_server: Emulator) -> Emulator:
    """A running emulator with nothing in it."""
    _server.reset()
    return _server


@pytest.fixture(autouse=True)
def _no_complaints(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Nothing may go wrong behind the scenes."""
    yield
    assert [each.message for each in caplog.records if each.levelno >= logging.WARNING] == []


@pytest.fixture
def api(emulator: Emulator) -> Iterator[Api]:
    with Api(emulator.url) as api:
        yield api
