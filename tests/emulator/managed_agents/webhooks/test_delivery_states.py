"""The table of a delivery's states, and what answers mean."""

from typing import get_args

import pytest

from agentsessions_emulator.managed_agents.webhooks.states import (
    RETRY_SECONDS,
    TRANSITIONS,
    Result,
    result_of,
)


def test_each_result_of_an_attempt_leads_somewhere() -> None:
    assert set(TRANSITIONS["waiting"]) == set(get_args(Result))
    assert set(TRANSITIONS["waiting"].values()) == set(TRANSITIONS)
    assert TRANSITIONS["delivered"] == TRANSITIONS["dropped"] == {}


@pytest.mark.parametrize(
    ("status", "attempts", "result"),
    [
        (200, 1, "confirmed"),
        (204, 3, "confirmed"),
        (301, 1, "redirected"),
        (399, 3, "redirected"),
        (400, 1, "failed"),
        (500, 2, "failed"),
        (None, 2, "failed"),
        (None, 3, "failed for good"),
        (199, 3, "failed for good"),
    ],
)
def test_what_answers_mean(status: int | None, attempts: int, result: Result) -> None:
    assert result_of(status, attempts) == result


def test_pauses_are_as_documented() -> None:
    assert all(5 <= pause <= 120 for pause in RETRY_SECONDS)
