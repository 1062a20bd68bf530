"""Runs that are killed, and taken up by another process; `python -m tests.run.crashes` has all."""

from __future__ import annotations

from itertools import product

import pytest

from agentsessions_emulator import Emulator
from tests.run import crashes
from tests.run.conftest import AnyClient
from tests.run.crashing import POINTS

SOME = [
    ("managed-agents", "in a tool", "sync"),
    ("managed-agents", "answer written, no response", "asyncio"),
    ("everruns", "answer written, no response", "sync"),
]


@pytest.mark.parametrize(
    ("service", "point", "kind"),
    [
        pytest.param(*cell, marks=() if cell in SOME else pytest.mark.stress, id="-".join(cell))
        for cell in product(crashes.CLIENTS, POINTS, crashes.KINDS)
    ],
)
def test_nothing_is_lost_or_doubled(
    emulator: Emulator, client: AnyClient, point: str, kind: str
) -> None:
    emulator.use_script(crashes.ask_for_two)
    assert crashes.crash(client, point, kind).is_right


@pytest.mark.stress
@pytest.mark.parametrize("service", crashes.CLIENTS)
@pytest.mark.parametrize("kind", crashes.KINDS)
def test_of_two_that_take_up_one_session_one_is_told(
    emulator: Emulator, client: AnyClient, kind: str
) -> None:
    emulator.use_script(crashes.ask_for_two)
    outcome = crashes.race(client, kind)
    assert (outcome.is_right, outcome.tool_runs) == (True, 4)
