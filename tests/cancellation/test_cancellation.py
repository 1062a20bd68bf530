"""Operations that are cut short, at some of their points; `test_stress` goes to all of them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentsessions.testing import set_testing
from tests.cancellation import awaited, blocking, interrupted
from tests.cancellation.everything import Everything
from tests.cancellation.turns import quick_turns
from tests.support.fixtures import plain_environment as plain_environment
from tests.support.server import Server

_EVERY = {"follow": 5, "follow in a block": 9}
"""The points to look at: every 3rd, but fewer of what has many."""


@pytest.fixture(autouse=True)
def _no_pauses() -> Iterator[None]:
    with set_testing(True), quick_turns():
        yield


@pytest.fixture(scope="module")
def everything() -> Everything:
    return Everything()


@pytest.fixture(scope="module")
def everything_server(everything: Everything) -> Iterator[Server]:
    with Server(everything.handle, reads_bodies=False) as server:
        yield server


@pytest.mark.parametrize("operation", awaited.OPERATIONS)
@pytest.mark.parametrize("way", ["late cancel", "CancelScope"])
def test_cancelled_where_it_waits(
    everything_server: Server, everything: Everything, tmp_path: Path, operation: str, way: str
) -> None:
    step = _EVERY.get(operation, 3)
    work = awaited.cancel_at_every_point(
        operation, way, everything_server, everything, tmp_path, step=step
    )
    assert awaited.run_in_loop(work) > 0


@pytest.mark.parametrize("operation", blocking.OPERATIONS)
def test_interrupted_where_python_looks_for_signals(
    everything_server: Server, everything: Everything, tmp_path: Path, operation: str
) -> None:
    def choose(count: int) -> list[int]:
        return sorted(random.Random(1).sample(range(1, count + 1), 6))

    points = interrupted.interrupt_at_points(
        operation, everything_server, everything, tmp_path, choose
    )
    assert points == 6
