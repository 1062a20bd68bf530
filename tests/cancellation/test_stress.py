"""The same as `test_cancellation` at every point, and with real signals at any moment."""

from __future__ import annotations

import os
import random
import signal
from pathlib import Path
from types import FrameType

import pytest

from tests.cancellation import awaited, blocking, interrupted
from tests.cancellation.everything import Everything
from tests.cancellation.test_cancellation import (
    _no_pauses as _no_pauses,
    everything as everything,
    everything_server as everything_server,
)
from tests.support.fixtures import plain_environment as plain_environment
from tests.support.server import Server
from tests.support.suspensions import WAYS

pytestmark = pytest.mark.stress


@pytest.fixture
def choice() -> random.Random:
    """A new one each time, shown with a test that fails; STRESS_SEED repeats it."""
    seed = int(os.environ.get("STRESS_SEED", "0")) or random.SystemRandom().randrange(1, 1 << 32)
    print(f"STRESS_SEED={seed}")
    return random.Random(seed)


@pytest.mark.parametrize("operation", awaited.OPERATIONS)
@pytest.mark.parametrize("way", WAYS)
def test_cancelled_wherever_it_waits(
    everything_server: Server, everything: Everything, tmp_path: Path, operation: str, way: str
) -> None:
    work = awaited.cancel_at_every_point(operation, way, everything_server, everything, tmp_path)
    assert awaited.run_in_loop(work) > 0


@pytest.mark.parametrize("operation", blocking.OPERATIONS)
def test_interrupted_at_many_points(
    everything_server: Server,
    everything: Everything,
    tmp_path: Path,
    operation: str,
    choice: random.Random,
) -> None:
    def choose(count: int) -> list[int]:
        return choice.sample(range(1, count + 1), min(500, count))

    interrupted.interrupt_at_points(operation, everything_server, everything, tmp_path, choose)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="signals of POSIX")
@pytest.mark.parametrize("operation", blocking.OPERATIONS)
def test_interrupted_by_real_signals(
    everything_server: Server,
    everything: Everything,
    tmp_path: Path,
    operation: str,
    choice: random.Random,
) -> None:
    """Whenever they come, also inside of what is written in C."""

    def interrupt(_: int, __: FrameType | None) -> None:
        raise KeyboardInterrupt

    def delays(number: int) -> float:
        return choice.uniform(0.0, 0.01 if number % 2 else 0.03)

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        interrupted.interrupt_by_signals(operation, everything_server, everything, tmp_path, delays)
    finally:
        signal.signal(signal.SIGALRM, before)
