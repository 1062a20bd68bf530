"""schemathesis over the emulator: some operations always, all of them in the soak."""

import os
import random

import pytest

from tests.emulator.schemathesis_run import run

SOME = (
    "environments_update",
    "sessions_events_list",
    "sessions_events_stream",
    "skills_versions_download",
    "vaults_credentials_create",
)


def test_answers_of_some_operations_fit_the_document() -> None:
    report = run(examples=3, seed=1, phases=("fuzzing",), operations=SOME)
    assert report.problems == []
    assert len(report.answers) == len(SOME)


@pytest.mark.stress
@pytest.mark.parametrize(
    ("service", "operations"), [("managed-agents", 114), ("everruns", 77), ("meerkat", 22)]
)
def test_all_answers_fit_the_document(service: str, operations: int) -> None:
    seed = int(os.environ.get("STRESS_SEED", "0")) or random.SystemRandom().randrange(1, 1 << 32)
    print(f"STRESS_SEED={seed}")
    report = run(examples=100, seed=seed, service=service)
    print(*report.table(), sep="\n")
    assert report.problems == []
    assert len(report.answers) == operations
