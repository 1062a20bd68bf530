"""What the statuses of threads make of their session's, row by row."""

from typing import Any

import pytest

from agentsessions_emulator.managed_agents.engine.statuses import (
    ThreadView,
    requires_action,
    session_status,
    session_stop,
    stop,
)

IDLE, RUNNING, RESCHEDULING = (ThreadView(name) for name in ("idle", "running", "rescheduling"))
ENDED, READY = ThreadView("terminated"), ThreadView("idle", ready=True)
DONE = ThreadView("idle", stop=stop("end_turn"))


@pytest.mark.parametrize(
    ("threads", "status"),
    [
        ([IDLE], "idle"),
        ([RUNNING], "running"),
        ([RESCHEDULING], "rescheduling"),
        ([IDLE, IDLE], "idle"),
        ([IDLE, RUNNING], "running"),
        ([IDLE, RESCHEDULING], "rescheduling"),
        ([RUNNING, RESCHEDULING], "running"),
        ([IDLE, ENDED], "idle"),
        ([READY, IDLE], "running"),
        ([READY, RESCHEDULING], "rescheduling"),
    ],
)
def test_status(threads: list[ThreadView], status: str) -> None:
    assert session_status(threads) == status


def waits(*calls: str) -> ThreadView:
    return ThreadView("idle", waits_for=calls, stop=requires_action(calls))


REFUSED = stop("refusal", {"type": "refusal", "category": None, "explanation": None})


@pytest.mark.parametrize(
    ("threads", "at_cap", "expected"),
    [
        ([IDLE], False, stop("end_turn")),
        ([DONE], False, stop("end_turn")),
        ([DONE], True, stop("budget_reached")),
        ([waits("a")], False, requires_action(["a"])),
        ([waits("a")], True, requires_action(["a"])),
        ([DONE, waits("b", "c")], False, requires_action(["b", "c"])),
        ([waits("a"), waits("b")], False, requires_action(["a", "b"])),
        ([ThreadView("idle", stop=stop("budget_reached")), waits("b")], True, requires_action("b")),
        ([DONE, ThreadView("idle", stop=REFUSED)], False, stop("end_turn")),
        ([ThreadView("idle", stop=REFUSED), DONE], True, REFUSED),
        ([ThreadView("idle", stop=stop("retries_exhausted"))], False, stop("retries_exhausted")),
    ],
)
def test_stop(threads: list[ThreadView], at_cap: bool, expected: Any) -> None:
    assert session_stop(threads, at_cap=at_cap) == expected
