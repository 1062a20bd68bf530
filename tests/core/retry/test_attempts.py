"""The attempts of one call: what they cost the budget that a client's calls share."""

import pytest

from agentsessions.core.errors import APIConnectionError, APIError, status_error
from agentsessions.core.headers import Headers
from agentsessions.core.response.open import RawResponse
from agentsessions.core.retry.attempts import Attempts, RetryBudget
from agentsessions.core.retry.policy import RetryPolicy
from tests.golden.kitchen_sink.api import orders_current, recipes_create
from tests.golden.kitchen_sink.models import Order
from tests.golden.service import SETTINGS

Current = Attempts[Order | None, Order | None]


def attempts(budget: RetryBudget, max_retries: int = 2) -> Current:
    return Attempts(orders_current.call(), SETTINGS, RetryPolicy(max_retries=max_retries), budget)


def answered(status: int, headers: dict[str, str] | None = None) -> APIError:
    return status_error(
        status,
        Headers(headers or {}),
        b"",
        operation="op",
        request_id=None,
        describe=lambda _: (None, None),
    )


def test_the_budget_stops_a_storm_and_recovers() -> None:
    budget = RetryBudget(30)
    for error in (answered(500), APIConnectionError("")):
        assert attempts(budget).delay_after(error) <= 0.5
    with pytest.raises(APIError) as caught:
        attempts(budget).delay_after(answered(500))
    assert caught.value.retries_taken == 0
    assert budget.tokens == 2
    budget.give_back(14)
    budget.give_back()
    assert budget.tokens == 17
    attempts(budget).delay_after(answered(500))
    assert budget.tokens == 3
    budget.give_back(1000)
    budget.give_back()
    assert budget.tokens == 30


def test_a_success_gives_back_what_the_retry_took() -> None:
    budget = RetryBudget(30)
    current = attempts(budget)
    current.delay_after(answered(500))
    assert budget.tokens == 16
    assert current.accept(RawResponse(200, Headers(), b"null")).retries_taken == 1
    assert budget.tokens == 30


def test_being_turned_away_costs_less() -> None:
    budget = RetryBudget()
    for error in (answered(429), answered(529), answered(503, {"retry-after": "0"})):
        attempts(budget).delay_after(error)
    assert budget.tokens == 500 - 3 * 5


def test_giving_up_costs_nothing() -> None:
    budget = RetryBudget()
    creating = Attempts(
        recipes_create.call(body={"title": "Soup", "steps": []}), SETTINGS, RetryPolicy(), budget
    )
    for give_up, error in (
        (attempts(budget), answered(400)),
        (attempts(budget, max_retries=0), answered(500)),
        (attempts(budget), answered(429, {"retry-after": "999"})),
        (creating, answered(500)),
    ):
        with pytest.raises(APIError):
            give_up.delay_after(error)
    assert budget.tokens == 500
