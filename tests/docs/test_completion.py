"""Completion without running anything: what editors offer that use jedi or Pyright."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.support.language_server import language_server

jedi: Any = import_module("jedi")  # it says nothing of its types

ASYNC = "from agentsessions import Client\nclient = Client()\nasync def main():\n    "
SYNC = "from agentsessions import Client\nclient = Client()\n"


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (f"{SYNC}client.", {"sessions", "aio", "with_options", "base_url"}),
        (f"{SYNC}client.sessions.", {"create", "list", "events"}),
        (f"{SYNC}session = client.sessions.create(agent='a')\nsession.", {"status", "usage"}),
        (f"{SYNC}for each in client.sessions.list():\n    each.", {"status", "usage"}),
        (f"{ASYNC}s = await client.aio.sessions.create(agent='a')\n    s.", {"status", "usage"}),
        (
            "from agentsessions.api import files_list\npage = files_list.sync(None)\npage.",
            {"data", "next_page"},
        ),
    ],
)
def test_what_is_offered(program: str, expected: set[str]) -> None:
    offered = {completion.name for completion in jedi.Script(program).complete()}
    assert expected <= offered


def test_what_is_offered_inside_of_mappings(tmp_path: Path) -> None:
    create = f"{SYNC}client.sessions.create(environment_id='e', "
    send = f"{SYNC}client.sessions.events.send('s', events=["
    body = "from agentsessions.api import agents_create\nagents_create.sync(None, body="
    with language_server(tmp_path) as server:
        assert {"type", "id", "version"} <= server.complete(create + "agent={'|'})")
        assert {"agent", "agent_with_overrides"} <= server.complete(create + "agent={'type': '|'})")
        assert {"type", "content"} <= server.complete(send + "{'|'}])")
        assert {"user.message", "user.interrupt"} <= server.complete(send + "{'type': '|'}])")
        assert {"name", "model", "tools"} <= server.complete(body + "{'|'})")
        assert {"idle", "running"} <= server.complete(f"{SYNC}client.sessions.list(statuses=['|'])")
