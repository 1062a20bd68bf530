"""Killed under load: nothing that was acknowledged is lost, nothing is played twice."""

import os
import random
from pathlib import Path

import pytest

from tests.emulator.crash_targets import TARGETS
from tests.emulator.crashes import endure
from tests.emulator.shares import one_and_under_stress_all


@pytest.mark.parametrize("service", one_and_under_stress_all(TARGETS))
def test_nothing_is_lost_or_doubled(tmp_path: Path, service: str) -> None:
    figures = endure(tmp_path / "state.db", kills=2, seed=3, clients=2, service=service)
    assert all(one.is_fine for one in figures), figures
    assert figures[-1].acknowledged


@pytest.mark.stress
@pytest.mark.parametrize("service", TARGETS)
def test_killed_twenty_times(tmp_path: Path, service: str) -> None:
    seed = int(os.environ.get("STRESS_SEED") or random.randrange(10**6))
    figures = endure(tmp_path / "state.db", kills=20, seed=seed, service=service)
    assert all(one.is_fine for one in figures), (seed, figures)
