"""Every way in which an answer can be lost: nothing doubled, nothing lost, every error true."""

from __future__ import annotations

import pytest

from tests.reliability.matrix import (
    FOUND,
    NOT_SENT_AGAIN,
    SENT_AGAIN,
    check_truth,
    run_cell,
)
from tests.reliability.service import Service


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize("attempt", [0, 1, 2])
@pytest.mark.parametrize("fault", FOUND + SENT_AGAIN + NOT_SENT_AGAIN)
def test_one_fault(fault: str, attempt: int, asynchronous: bool) -> None:
    """The fault hits one attempt; those before it are turned away."""

    def fault_of(_: str, number: int) -> str:
        return fault if number == attempt else "503 hint 0" if number < attempt else ""

    # In a session that is running, what was sent waits and has no time.
    service = Service(fault=fault_of, queues=attempt == 1)
    outcomes = run_cell(service, sends=2 if "hang" in fault else 6, asynchronous=asynchronous)
    counts = check_truth(service, outcomes)
    if fault in FOUND or (fault in SENT_AGAIN and attempt < 2):
        assert set(counts) == {"returned"}
    elif fault in ("429", "529", "503 hint 0"):
        assert not {"returned", "MaybeSentError"} & set(counts)
    else:
        assert set(counts) == {"MaybeSentError"}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize(
    "fault", ["hang and store late", "reset and store late"], ids=["timeout", "reset"]
)
def test_what_arrives_late_is_found_while_it_settles(fault: str, asynchronous: bool) -> None:
    service = Service(fault=lambda _, number: "" if number else fault, late=0.01)
    outcomes = run_cell(service, sends=3, asynchronous=asynchronous)
    assert set(check_truth(service, outcomes)) == {"returned"}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
def test_what_hangs_for_long_is_never_sent_again(asynchronous: bool) -> None:
    service = Service(fault=lambda _, number: "" if number else "hang and store late", late=0.3)
    outcomes = run_cell(service, sends=3, asynchronous=asynchronous)
    assert set(check_truth(service, outcomes)) == {"MaybeSentError"}
    assert sum(service.stored.values()) == 3
