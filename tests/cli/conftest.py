"""Commands in this process, against an emulator."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

import pytest

from agentsessions import Client
from agentsessions.cli import main
from agentsessions_emulator import Emulator, follow_directives
from tests.support.fixtures import plain_environment, recorder
from tests.support.waiting import wait_until

__all__ = ["plain_environment", "recorder"]

SECRET = "sk-test-do-not-show"


class Ran(NamedTuple):
    """How a command ended, and what it printed."""

    code: int
    out: str
    error: str


Run = Callable[..., Ran]


def objects(text: str) -> list[dict[str, Any]]:
    """What `--json` printed: an object a line."""
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="session")
def _server() -> Iterator[Emulator]:
    with Emulator(script=partial(follow_directives, pause=0)) as emulator:
        yield emulator


@pytest.fixture
def emulator(_server: Emulator) -> Emulator:
    """A running emulator with nothing in it."""
    _server.reset()
    _server.use_script(follow_directives)
    return _server


@contextmanager
def singing(emulator: Emulator, session: str) -> Generator[None]:
    """Two events happen in a session as soon as its stream is open."""
    opened = {"operation": "sessions_events_stream", "status": 200}.items()

    def sing() -> None:
        wait_until(lambda: any(opened <= one.to_json().items() for one in emulator.requests))
        for _ in range(2):
            emulator.inject(session, {"type": "agent.sang"})

    singer = threading.Thread(target=sing)
    singer.start()
    yield
    singer.join()


@pytest.fixture
def environment(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The variables that lead commands to the emulator."""
    variables = {"ANTHROPIC_API_KEY": SECRET, "ANTHROPIC_BASE_URL": emulator.url}
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.fixture
def run(
    environment: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Runs a command; nothing that it prints may hold the credential."""

    def run(*arguments: str, stdin: str = "") -> Ran:
        assert environment["ANTHROPIC_API_KEY"] == SECRET
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = main(arguments)
        printed = capsys.readouterr()
        assert SECRET not in printed.out + printed.err
        return Ran(code, printed.out, printed.err)

    return run


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    """A client of the same emulator."""
    with Client("any", base_url=emulator.url) as client:
        yield client


@pytest.fixture
def session(client: Client) -> str:
    """The id of a session that was sent nothing yet. Its agent asks before it uses a tool."""
    agent = client.agents.create(
        name="Clerk",
        model="claude-opus-4-8",
        tools=[
            {
                "type": "agent_toolset_20260401",
                "default_config": {"permission_policy": {"type": "always_ask"}},
            },
            {
                "type": "custom",
                "name": "weather",
                "description": "The weather.",
                "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
            },
        ],
    )
    environment = client.environments.create(name="Office")
    made = client.sessions.create(agent=agent.id, environment_id=environment.id, title="A long day")
    return made.id
