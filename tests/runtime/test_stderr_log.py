"""`AGENTSESSIONS_LOG`, in processes of their own: what they write to standard error."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support.clients import ROOT
from tests.support.replies import AGENT, answer, in_turn
from tests.support.server import Server

CALL = """
import logging, sys
{before}
from agentsessions import Client
from agentsessions.testing import set_testing
set_testing(True)
client = Client("sk-test-key", base_url=sys.argv[1])
client.agents.retrieve("agent_01")
client.with_options(timeout=20).agents.retrieve("agent_01")
"""


def written(server: Server, level: str, before: str = "") -> list[str]:
    """The lines of a program that makes two calls, the first of which is repeated."""
    server.handler = in_turn(answer({}, 503), answer(AGENT))
    done = subprocess.run(
        [sys.executable, "-c", CALL.format(before=before), server.url],
        env={**os.environ, "AGENTSESSIONS_LOG": level},
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert "sk-test-key" not in done.stderr
    return done.stderr.splitlines()


@pytest.mark.parametrize(
    ("level", "requests", "decisions"), [("debug", 3, 1), (" INFO ", 0, 1), ("", 0, 0)]
)
def test_levels(server: Server, level: str, requests: int, decisions: int) -> None:
    lines = written(server, level)
    assert sum("DEBUG agentsessions agents_retrieve: GET http" in line for line in lines) == (
        requests
    )
    assert sum("INFO agentsessions agents_retrieve: retry 1" in line for line in lines) == (
        decisions
    )
    assert len(lines) == requests + decisions


def test_nothing_is_written_twice(server: Server) -> None:
    assert len(written(server, "debug", "logging.basicConfig()")) == 4


def test_another_level_is_refused(server: Server) -> None:
    assert written(server, "verbose")[-1].endswith(
        "ConfigurationError: AGENTSESSIONS_LOG must be debug or info, not 'verbose'"
    )
