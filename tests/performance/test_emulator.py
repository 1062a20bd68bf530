"""What the emulator costs, counted in modules, function calls, statements and validations."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.managed_agents.service import ManagedAgents
from agentsessions_emulator.pipeline.app import make_app
from agentsessions_emulator.service.runtime import Settings
from tests.emulator.support import HEADERS, message
from tests.performance.counting import Calls, count_calls, is_within, modules_after

START = """
from agentsessions_emulator.managed_agents.service import ManagedAgents
from agentsessions_emulator.server import Server
from agentsessions_emulator.service.runtime import Settings
import agentsessions_emulator.cli
Server(ManagedAgents, Settings(), "127.0.0.1", 0, print).service.close()
"""
SLOW_TO_IMPORT = {"httpx", "jsonschema", "rich", "yaml"}
IMPORTS = "Find who imports it with `python -X importtime`; import it where it is first used."
TURN = "Look at engine/run.py and engine/statuses.py for what is read or written again."
LIST = "Look at Collection.list, and at what its items are shown through."


class Direct:
    """An emulator on this thread, asked without sockets."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._service = ManagedAgents.create(Settings())
        self._app = make_app(self._service, Connections())

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """The body of the answer to a request."""
        content = b"" if body is None else json.dumps(body).encode()
        headers = HEADERS | {"host": "localhost", "content-type": "application/json"}
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }
        answered = bytearray()

        async def receive() -> Any:
            return {"type": "http.request", "body": content, "more_body": False}

        async def send(part: Any) -> None:
            answered.extend(part.get("body", b""))
            assert part.get("status", 200) == 200

        self._loop.run_until_complete(self._app(scope, receive, send))
        return json.loads(answered)

    def session(self) -> str:
        """The path of a new session."""
        agent = self.ask("POST", "/v1/agents", {"name": "Echo", "model": "claude-opus-5"})
        environment = self.ask("POST", "/v1/environments", {"name": "Room"})
        wanted = {"agent": agent["id"], "environment_id": environment["id"]}
        return f"/v1/sessions/{self.ask('POST', '/v1/sessions', wanted)['id']}"

    def close(self) -> None:
        self._loop.run_until_complete(self._service.quiesce())
        self._service.close()
        self._loop.close()


@pytest.fixture
def emulator() -> Iterator[Direct]:
    emulator = Direct()
    yield emulator
    emulator.close()


def of_emulator(calls: Calls) -> int:
    return sum(count for file, count in calls.by_file.items() if "agentsessions_emulator" in file)


def test_the_start() -> None:
    found = modules_after(START)
    assert not found & SLOW_TO_IMPORT, IMPORTS
    ours = {name for name in found if name.startswith("agentsessions_emulator")}
    is_within(len(ours), 200, "modules of the emulator at its start", IMPORTS)
    assert not {name for name in found if name.startswith("agentsessions.")}, IMPORTS


def test_a_turn(emulator: Direct) -> None:
    session = emulator.session()

    def turn() -> None:
        emulator.ask("POST", f"{session}/events", {"events": [message("hi")]})

    calls = count_calls(turn)
    assert emulator.ask("GET", session)["status"] == "idle"
    is_within(of_emulator(calls), 1500, "calls of the emulator for a turn", TURN)
    is_within(calls.of("store/store.py"), 300, "calls of the store for a turn", TURN)


def test_a_list_of_what_was_checked(emulator: Direct, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(20):
        emulator.ask("POST", "/v1/agents", {"name": f"A{number}", "model": "claude-opus-5"})
    calls = count_calls(lambda: emulator.ask("GET", "/v1/agents"))
    is_within(of_emulator(calls), 560, "calls of the emulator for a list of 20", LIST)

    checked: list[object] = []
    check = Schemas.problems

    def count(self: Schemas, value: object, schema: Any) -> Any:
        checked.append(value)
        return check(self, value, schema)

    monkeypatch.setattr(Schemas, "problems", count)
    assert len(emulator.ask("GET", "/v1/agents")["data"]) == 20
    assert [page["data"] for page in checked if isinstance(page, dict)] == [[]], LIST
