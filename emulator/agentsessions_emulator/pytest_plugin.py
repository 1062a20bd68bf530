"""The pytest fixture `agentsessions_emulator`: a running emulator, empty at the start of each test.

The emulator is started once and only when a test asks for it; nothing is imported before that. An
assertion that fails in a script fails the test.
"""

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from agentsessions_emulator.emulator import Emulator


@pytest.fixture(scope="session")
def _agentsessions_emulator_server() -> "Iterator[Emulator]":
    from agentsessions_emulator.starting import load

    emulator: Emulator = load("agentsessions_emulator.emulator").Emulator()
    emulator.start()
    yield emulator
    emulator.stop()


@pytest.fixture
def agentsessions_emulator(_agentsessions_emulator_server: "Emulator") -> "Emulator":
    """A running emulator of the Managed Agents API; `.url` is its base URL."""
    _agentsessions_emulator_server.reset()
    return _agentsessions_emulator_server


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    result = yield
    emulator: Emulator | None = getattr(item, "funcargs", {}).get("agentsessions_emulator")
    for failure in emulator.script_failures if emulator is not None else ():
        raise failure
    return result
