"""A little of what `python -m tests.emulator.fuzz` does, and more by `make stress`."""

import os
import random

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.fuzz import Fuzz

SECONDS = float(os.environ.get("FUZZ_SECONDS", "60"))


def fuzz(seed: int, *, count: int | None = None, seconds: float = float("inf")) -> None:
    emulator = Emulator()
    emulator.start()
    try:
        findings = Fuzz(emulator, seed).run(count=count, seconds=seconds)
    finally:
        emulator.stop()
    assert findings.problems == [], f"seed {seed}"


def test_whatever_is_asked_is_answered_in_the_documented_form(
    caplog: pytest.LogCaptureFixture,
) -> None:
    fuzz(7, count=300)
    caplog.clear()


@pytest.mark.stress
def test_whatever_is_asked_for_long(caplog: pytest.LogCaptureFixture) -> None:
    fuzz(int(os.environ.get("STRESS_SEED") or random.randrange(10**6)), seconds=SECONDS)
    caplog.clear()
