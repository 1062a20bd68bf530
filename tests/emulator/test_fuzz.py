"""A little of what `python -m tests.emulator.fuzz` does, and more by `make stress`."""

import os
import random

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.fuzz import Fuzz
from tests.emulator.subjects import SUBJECTS

SECONDS = float(os.environ.get("FUZZ_SECONDS", "60"))


SERVICES = [*SUBJECTS]


def fuzz(
    seed: int, service: str, *, count: int | None = None, seconds: float = float("inf")
) -> None:
    emulator = Emulator(service=service)
    emulator.start()
    try:
        findings = Fuzz(emulator, seed, service).run(count=count, seconds=seconds)
    finally:
        emulator.stop()
    assert findings.problems == [], f"seed {seed}"


@pytest.mark.parametrize("service", SERVICES)
def test_whatever_is_asked_is_answered_in_the_documented_form(
    caplog: pytest.LogCaptureFixture, service: str
) -> None:
    fuzz(7, service, count=150)
    caplog.clear()


@pytest.mark.stress
@pytest.mark.parametrize("service", SERVICES)
def test_whatever_is_asked_for_long(caplog: pytest.LogCaptureFixture, service: str) -> None:
    seed = int(os.environ.get("STRESS_SEED") or random.randrange(10**6))
    fuzz(seed, service, seconds=SECONDS / len(SERVICES))
    caplog.clear()
