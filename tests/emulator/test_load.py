"""Under load no stream loses, doubles or reorders anything, and only who does not read is cut."""

import asyncio
import os
import random

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.http.event_stream import MAX_WAITING
from tests.emulator.load import (
    LARGE_MESSAGES,
    Found,
    Plan,
    emulator as process,
    run,
)
from tests.emulator.load_targets import TARGETS
from tests.emulator.shares import one_and_under_stress_all


def is_right(found: Found, plan: Plan) -> None:
    assert found.messages == plan.turns + LARGE_MESSAGES
    assert found.told == found.events * plan.streams
    assert (found.lost, found.doubled, found.reordered) == (0, 0, 0)
    assert str(MAX_WAITING) in found.last_words


@pytest.mark.parametrize("service", one_and_under_stress_all(TARGETS))
def test_a_little_load(service: str, caplog: pytest.LogCaptureFixture) -> None:
    plan = Plan(service, sessions=5, streams=3, turns=40, rate=0, seed=1)
    with Emulator(service=service) as emulator:
        is_right(asyncio.run(run(emulator.url, plan)), plan)
    assert len(caplog.messages) == 1
    caplog.clear()


@pytest.mark.stress
@pytest.mark.parametrize("service", TARGETS)
def test_the_full_load(service: str) -> None:
    seed = int(os.environ.get("STRESS_SEED", "0")) or random.SystemRandom().randrange(1, 1 << 32)
    print(f"STRESS_SEED={seed}")
    plan = Plan(service, sessions=100, streams=10, turns=750, rate=225, seed=seed)
    with process(service) as url:
        is_right(asyncio.run(run(url, plan)), plan)
