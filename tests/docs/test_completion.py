"""Completion without running anything: what an editor that uses jedi offers."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

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
