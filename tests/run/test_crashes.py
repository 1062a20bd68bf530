"""Runs that are killed, and taken up by another process; `python -m tests.run.crashes` has all."""

from __future__ import annotations

import pytest

from agentsessions import Client
from agentsessions_emulator import Emulator
from tests.run import crashes
from tests.run.crashing import POINTS

SOME = [("in a tool", "sync"), ("answer written, no response", "asyncio")]


@pytest.mark.parametrize(
    ("point", "kind"),
    [
        pytest.param(
            point,
            kind,
            marks=() if (point, kind) in SOME else pytest.mark.stress,
            id=f"{point}-{kind}",
        )
        for point in POINTS
        for kind in crashes.KINDS
    ],
)
def test_nothing_is_lost_or_doubled(
    emulator: Emulator, client: Client, point: str, kind: str
) -> None:
    emulator.use_script(crashes.ask_for_two)
    assert crashes.crash(client, point, kind).is_right


@pytest.mark.stress
@pytest.mark.parametrize("kind", crashes.KINDS)
def test_of_two_that_take_up_one_session_one_is_told(
    emulator: Emulator, client: Client, kind: str
) -> None:
    emulator.use_script(crashes.ask_for_two)
    outcome = crashes.race(client, kind)
    assert (outcome.is_right, outcome.tool_runs) == (True, 4)
