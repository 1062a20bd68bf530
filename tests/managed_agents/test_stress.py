"""The same as `test_sending` and `test_follow`, far more often and never twice the same."""

from __future__ import annotations

import os
import random

import pytest

from tests.managed_agents.following import SESSION_ID, follow, ids, said, stored
from tests.managed_agents.matrix import (
    FOUND,
    NOT_SENT_AGAIN,
    SENT_AGAIN,
    Manner,
    check_truth,
    run_cell,
)
from tests.managed_agents.service import Service
from tests.managed_agents.support import running
from tests.managed_agents.test_follow import Eventful

pytestmark = pytest.mark.stress

FAULTS = ["", *FOUND, *SENT_AGAIN, *NOT_SENT_AGAIN, "hang and store late", "reset and store late"]


@pytest.fixture
def seed() -> int:
    """A new one each time, shown with a test that fails; STRESS_SEED repeats it."""
    seed = int(os.environ.get("STRESS_SEED", "0")) or random.SystemRandom().randrange(1, 1 << 32)
    print(f"STRESS_SEED={seed}")
    return seed


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize("run", range(10))
def test_many_disconnects(run: int, asynchronous: bool, seed: int) -> None:
    choice = random.Random(seed)
    service = Service(page_size=choice.choice([3, 50, 1000]))
    for number in range(choice.randrange(200)):
        service.add(SESSION_ID, said(f"before {number}"))
    before = len(stored(service))
    Eventful(service, events=before + 4000, cuts=choice.randrange(1, 150), seed=seed + run)
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous)
    assert len(events) == before + 4001
    assert ids(events) == stored(service)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize("run", range(10))
def test_any_faults_in_any_order(run: int, asynchronous: bool, seed: int) -> None:
    """Whatever happens to an attempt, what the call says of it is true."""
    choice = random.Random(seed + run)
    faults: dict[tuple[str, int], str] = {}

    def fault_of(text: str, attempt: int) -> str:
        return faults.setdefault((text, attempt), choice.choice(FAULTS))

    service = Service(
        fault=fault_of,
        late=choice.randrange(3),
        queues=choice.random() < 0.5,
        page_size=choice.choice([1, 7, 1000]),
    )
    check_truth(service, run_cell(service, sends=40, asynchronous=asynchronous))


@pytest.mark.parametrize("clients", [(False, False), (True, True), (False, True, True)])
@pytest.mark.parametrize("run", range(5))
def test_any_faults_with_the_same_words(run: int, clients: tuple[bool, ...], seed: int) -> None:
    """Several clients of one process; what they were given changes while they send."""
    choice = random.Random(seed + run)
    faults: dict[tuple[str, int], str] = {}

    def fault_of(text: str, attempt: int) -> str:
        return faults.setdefault((text, attempt), choice.choice(FAULTS))

    service = Service(
        fault=fault_of,
        late=choice.randrange(3),
        queues=choice.random() < 0.5,
        page_size=choice.choice([1, 7, 1000]),
    )
    manner = Manner(clients, same_words=True, changing=True)
    check_truth(service, run_cell(service, sends=15, manner=manner), same_words=True)
