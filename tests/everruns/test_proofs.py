"""The same as `python -m tests.everruns.proofs`, in small; and in large, never twice the same."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest

from agentsessions_emulator import Emulator
from tests.everruns.follows import follow
from tests.everruns.sends import FAULTS, run_cell
from tests.everruns.subjects import SUBJECTS

both = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
FEW = ("store and reset", "500", "408")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(service="everruns") as emulator:
        yield emulator


@pytest.fixture
def seed() -> int:
    """A new one each time, shown with a test that fails; STRESS_SEED repeats it."""
    seed = int(os.environ.get("STRESS_SEED", "0")) or random.SystemRandom().randrange(1, 1 << 32)
    print(f"STRESS_SEED={seed}")
    return seed


@both
@pytest.mark.parametrize("of_channel", [False, True], ids=["session", "channel"])
async def test_cuts_and_cycles(emulator: Emulator, of_channel: bool, asynchronous: bool) -> None:
    heard = await follow(
        emulator,
        asynchronous=asynchronous,
        of_channel=of_channel,
        events=60,
        cuts=8,
        cycle_seconds=0.2,
        seconds=0.5,
        seed=1,
    )
    assert heard.is_right
    assert heard.cuts == 8


@pytest.mark.parametrize("subject", SUBJECTS.values(), ids=SUBJECTS)
@pytest.mark.parametrize("fault", FEW)
async def test_a_lost_call(emulator: Emulator, subject: type, fault: str) -> None:
    asynchronous = fault == "500"
    truth = await run_cell(
        emulator, subject(), fault, attempt=1, asynchronous=asynchronous, sends=1
    )
    assert truth.is_right
    assert sum(truth.outcomes.values()) == 1


@pytest.mark.stress
@both
@pytest.mark.parametrize("of_channel", [False, True], ids=["session", "channel"])
async def test_many_cuts(
    emulator: Emulator, of_channel: bool, asynchronous: bool, seed: int
) -> None:
    heard = await follow(
        emulator,
        asynchronous=asynchronous,
        of_channel=of_channel,
        events=2_000,
        cuts=50,
        cycle_seconds=1.0,
        seconds=20.0,
        seed=seed,
    )
    assert heard.is_right
    assert heard.cuts == 50


@pytest.mark.stress
@both
@pytest.mark.parametrize("attempt", [1, 2])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("subject", SUBJECTS.values(), ids=SUBJECTS)
async def test_every_fault(
    emulator: Emulator, subject: type, fault: str, attempt: int, asynchronous: bool
) -> None:
    truth = await run_cell(
        emulator, subject(), fault, attempt=attempt, asynchronous=asynchronous, sends=5
    )
    assert truth.is_right
