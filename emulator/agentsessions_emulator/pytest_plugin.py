"""The pytest plugin: an emulator, a client and a session for each test, and settings by marker.

    def test_the_clerk_answers(agentsessions_client, agentsessions_session):
        assert agentsessions_client.sessions.run(agentsessions_session.id, "Hello").text == "Hello"

    @pytest.mark.agentsessions(script="agent.yaml", freeze="2026-10-21T09:30:00Z")
    def test_...

`everruns_emulator`, `everruns_client` and `everruns_agent` are the same of Everruns,
`meerkat_emulator` and `meerkat_client` of Meerkat.

Nothing is imported or started before a test asks for it. An assertion that fails in a script fails
the test, as does a failure of the emulator itself.
"""

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from agentsessions import Client
    from agentsessions.everruns import Agent, Everruns
    from agentsessions.meerkat import Meerkat
    from agentsessions.models import Session
    from agentsessions_emulator.emulator import Emulator
    from agentsessions_emulator.pytest_support import Emulators

_EMULATORS = pytest.StashKey["list[Emulator]"]()
_MARKER = (
    "agentsessions(script, agent, freeze, seed, lenient, api_key, validate, ping_seconds, service):"
    " settings of the emulator for a test"
)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture(scope="session")
def _agentsessions_emulators() -> "Iterator[Emulators]":
    from agentsessions_emulator.starting import load

    emulators: Emulators = load("agentsessions_emulator.pytest_support").Emulators()
    yield emulators
    emulators.stop()


@pytest.fixture
def agentsessions_emulator(
    request: pytest.FixtureRequest, _agentsessions_emulators: "Emulators"
) -> "Emulator":
    """A running emulator with nothing in it; `.url` is its base URL."""
    __tracebackhide__ = True
    return _ready_for(request.node, _agentsessions_emulators)


@pytest.fixture
def agentsessions_client(
    request: pytest.FixtureRequest, agentsessions_emulator: "Emulator"
) -> "Iterator[Client]":
    """A client of the emulator; its `aio` serves tests with asyncio, on any event loop."""
    from agentsessions_emulator.pytest_support import make_client

    with make_client(request.node, agentsessions_emulator) as client:
        yield client


@pytest.fixture
def agentsessions_session(
    request: pytest.FixtureRequest, agentsessions_client: "Client"
) -> "Session":
    """A new session of a new agent, which the marker's `agent` describes."""
    __tracebackhide__ = True
    from agentsessions_emulator.pytest_support import make_session

    return make_session(request.node, agentsessions_client)


@pytest.fixture
def everruns_emulator(
    request: pytest.FixtureRequest, _agentsessions_emulators: "Emulators"
) -> "Emulator":
    """A running emulator of Everruns with nothing in it; `.url` is its base URL."""
    __tracebackhide__ = True
    return _ready_for(request.node, _agentsessions_emulators, "everruns")


@pytest.fixture
def everruns_client(
    request: pytest.FixtureRequest, everruns_emulator: "Emulator"
) -> "Iterator[Everruns]":
    """A client of the emulator's management API."""
    from agentsessions_emulator.pytest_support import make_everruns

    with make_everruns(request.node, everruns_emulator) as client:
        yield client


@pytest.fixture
def everruns_agent(
    request: pytest.FixtureRequest, everruns_emulator: "Emulator", everruns_client: "Everruns"
) -> "Iterator[Agent]":
    """A client of the channel of a new agent, which the marker's `agent` describes."""
    __tracebackhide__ = True
    from agentsessions_emulator.pytest_support import make_everruns_agent

    with make_everruns_agent(request.node, everruns_emulator, everruns_client) as agent:
        yield agent


@pytest.fixture
def meerkat_emulator(
    request: pytest.FixtureRequest, _agentsessions_emulators: "Emulators"
) -> "Emulator":
    """A running emulator of Meerkat with nothing in it; `.url` is its base URL."""
    __tracebackhide__ = True
    return _ready_for(request.node, _agentsessions_emulators, "meerkat")


@pytest.fixture
def meerkat_client(
    request: pytest.FixtureRequest, meerkat_emulator: "Emulator"
) -> "Iterator[Meerkat]":
    """A client of the emulator."""
    from agentsessions_emulator.pytest_support import make_meerkat

    with make_meerkat(request.node, meerkat_emulator) as client:
        yield client


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    __tracebackhide__ = True
    try:
        result = yield
    except Exception as error:
        for failure in _failures(item):
            error.add_note(f"Before that, with the emulator: {type(failure).__name__}: {failure}")
        raise
    for failure in _failures(item):
        raise failure
    return result


def _ready_for(item: pytest.Item, emulators: "Emulators", service: str | None = None) -> "Emulator":
    """An emulator for a test, which fails if the emulator does."""
    __tracebackhide__ = True
    emulator = emulators.ready_for(item, service)
    item.stash.setdefault(_EMULATORS, []).append(emulator)
    return emulator


def _failures(item: pytest.Item) -> "list[Exception]":
    emulators = item.stash.get(_EMULATORS, list["Emulator"]())
    return [error for one in emulators if one.is_running for error in one.failures]
