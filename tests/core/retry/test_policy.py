"""Retry decisions: every row of the policy, every form of a server's hint, the budget."""

import sys
import threading
from collections.abc import Callable, Mapping
from email.utils import formatdate

import pytest
from hypothesis import given, strategies as st

from agentsessions.core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    MaybeSentError,
    ResponseValidationError,
    Sent,
    StreamInterruptedError,
    status_error,
)
from agentsessions.core.headers import Headers
from agentsessions.core.retry.attempts import RetryBudget
from agentsessions.core.retry.policy import (
    GiveUp,
    Reason,
    Retry,
    RetryPolicy,
    decide,
    may_have_been_carried_out,
)

POLICY = RetryPolicy()
NOW = 1_696_004_797.0  # Fri, 29 Sep 2023 16:26:37 GMT


def answered(status: int, headers: Mapping[str, str] | None = None) -> APIError:
    return status_error(
        status,
        Headers(headers or {}),
        b"",
        operation="op",
        request_id=None,
        describe=lambda _: (None, None),
    )


def middle() -> float:
    return 0.5


def ask(
    error: APIError,
    policy: RetryPolicy = POLICY,
    *,
    retries_taken: int = 0,
    safe_to_repeat: bool = True,
    retry_on_conflict: bool = False,
    body_rereadable: bool = True,
    random: Callable[[], float] = middle,
) -> Retry | GiveUp:
    return decide(
        error,
        policy,
        retries_taken=retries_taken,
        safe_to_repeat=safe_to_repeat,
        retry_on_conflict=retry_on_conflict,
        body_rereadable=body_rereadable,
        now=NOW,
        random=random,
    )


YES = None
AMBIGUOUS = Reason.MAYBE_CARRIED_OUT
NEVER = Reason.NOT_RETRYABLE
REFUSED = Reason.SERVER_REFUSED

HINT = {"retry-after": "1"}
RESEND = {"x-should-retry": "true"}
LEAVE = {"x-should-retry": "false"}

# The failure, what becomes of it when safe to repeat, and when not.
ROWS: list[tuple[str, APIError, Reason | None, Reason | None]] = [
    ("connect error", APIConnectionError("", sent=Sent.NOT_SENT), YES, YES),
    ("connect timeout, pool timeout", APITimeoutError("", sent=Sent.NOT_SENT), YES, YES),
    ("reset", APIConnectionError(""), YES, AMBIGUOUS),
    ("read timeout", APITimeoutError(""), YES, AMBIGUOUS),
    ("408", answered(408), YES, AMBIGUOUS),
    ("408 with a hint", answered(408, HINT), YES, AMBIGUOUS),
    ("409", answered(409), NEVER, NEVER),
    ("429", answered(429), YES, YES),
    ("500", answered(500), YES, AMBIGUOUS),
    ("500 with a hint", answered(500, HINT), YES, AMBIGUOUS),
    ("502", answered(502), YES, AMBIGUOUS),
    ("503", answered(503), YES, AMBIGUOUS),
    ("503 with a hint", answered(503, HINT), YES, YES),
    ("503 with a hint in ms", answered(503, {"retry-after-ms": "5"}), YES, YES),
    ("503 with a hint of 0", answered(503, {"retry-after": "0"}), YES, YES),
    ("503 with no real hint", answered(503, {"retry-after": "soon"}), YES, AMBIGUOUS),
    ("504", answered(504), YES, AMBIGUOUS),
    ("529", answered(529), YES, YES),
    ("599", answered(599), YES, AMBIGUOUS),
    ("600", answered(600), NEVER, NEVER),
    ("302", answered(302), NEVER, NEVER),
    *((str(status), answered(status), NEVER, NEVER) for status in (400, 401, 403, 404, 412, 422)),
    ("500, resend", answered(500, RESEND), YES, YES),
    ("400, resend", answered(400, RESEND), YES, YES),
    ("409, resend", answered(409, {"x-should-retry": " True "}), YES, YES),
    ("500, leave", answered(500, LEAVE), REFUSED, REFUSED),
    ("429, leave", answered(429, LEAVE | HINT), REFUSED, REFUSED),
    ("500, nonsense", answered(500, {"x-should-retry": "maybe"}), YES, AMBIGUOUS),
    ("broken answer", ResponseValidationError("", headers=Headers(RESEND)), NEVER, NEVER),
    ("broken stream", StreamInterruptedError(""), NEVER, NEVER),
    ("maybe sent", MaybeSentError(operation="", attempts=[], how_to_find_out=""), NEVER, NEVER),
]


@pytest.mark.parametrize(
    ("error", "safe", "unsafe"), [pytest.param(*row[1:], id=row[0]) for row in ROWS]
)
def test_policy(error: APIError, safe: Reason | None, unsafe: Reason | None) -> None:
    for safe_to_repeat, reason in ((True, safe), (False, unsafe)):
        decision = ask(error, safe_to_repeat=safe_to_repeat)
        if reason is None:
            assert isinstance(decision, Retry)
        else:
            assert decision == GiveUp(reason)


def test_conflicts_are_retried_only_where_they_pass_and_repeating_is_safe() -> None:
    assert isinstance(ask(answered(409), retry_on_conflict=True), Retry)
    decision = ask(answered(409), retry_on_conflict=True, safe_to_repeat=False)
    assert decision == GiveUp(Reason.NOT_RETRYABLE)


@pytest.mark.parametrize("max_retries", [0, 1, 2, 5])
def test_retries_end(max_retries: int) -> None:
    policy = RetryPolicy(max_retries=max_retries)
    for taken in range(max_retries):
        assert isinstance(ask(answered(429), policy, retries_taken=taken), Retry)
    for error in (answered(429), answered(400, RESEND), APIConnectionError("")):
        decision = ask(error, policy, retries_taken=max_retries)
        assert decision == GiveUp(Reason.NO_RETRIES_LEFT)


def test_a_body_that_is_used_up_is_not_sent_again() -> None:
    assert ask(answered(429), body_rereadable=False) == GiveUp(Reason.BODY_CONSUMED)


def test_hints_are_obeyed_up_to_the_longest() -> None:
    def after(value: str, policy: RetryPolicy = POLICY) -> Retry | GiveUp:
        return ask(answered(429, {"retry-after": value}), policy)

    assert after("3") == Retry(3.0, throttled=True)
    assert after("120") == Retry(120.0, throttled=True)
    assert after("120.5") == GiveUp(Reason.HINT_TOO_LONG)
    assert after("9" * 35) == GiveUp(Reason.HINT_TOO_LONG)
    assert after(formatdate(NOW + 60, usegmt=True)) == Retry(60.0, throttled=True)
    assert after("5", RetryPolicy(longest_hint=4)) == GiveUp(Reason.HINT_TOO_LONG)


@pytest.mark.parametrize("value", ["0", "Fri, 29 Sep 2023 16:26:27 GMT", "-1", "soon", "nan"])
def test_without_a_real_wait_the_own_back_off_holds(value: str) -> None:
    decision = ask(answered(429, {"retry-after": value}))
    assert decision == Retry(0.25, throttled=True)


@given(
    st.integers(0, 999),
    st.dictionaries(
        st.sampled_from(["retry-after", "Retry-After-Ms", "x-should-retry"]),
        st.text(max_size=20)
        | st.floats().map(str)
        | st.integers().map(str)
        | st.datetimes().map(lambda date: date.strftime("%a, %d %b %Y %H:%M:%S GMT"))
        | st.from_regex(r"[A-Z][a-z]{2}, [0-9]{1,4} [A-Z][a-z]{2} [0-9:+-]{1,9} [0-9:]{1,9}.{0,9}")
        | st.sampled_from(["true", "false", "1", "1000"]),
    ),
    st.booleans(),
    st.integers(0, 3),
    st.floats(0, 1, exclude_max=True),
)
def test_no_header_breaks_a_decision(
    status: int, headers: dict[str, str], safe: bool, taken: int, jitter: float
) -> None:
    error = answered(status, headers)
    decision = ask(error, safe_to_repeat=safe, retries_taken=taken, random=lambda: jitter)
    if isinstance(decision, Retry):
        assert 0 <= decision.delay <= 120
    if not safe and may_have_been_carried_out(error):
        assert isinstance(decision, GiveUp)


@pytest.mark.parametrize(
    ("failure", "error", "ambiguous"),
    [
        ("not sent", APIConnectionError("", sent=Sent.NOT_SENT), False),
        ("reset", APIConnectionError(""), True),
        ("broken answer", ResponseValidationError(""), True),
        ("broken stream", StreamInterruptedError(""), True),
        ("400", answered(400), False),
        ("404", answered(404), False),
        ("408", answered(408), True),
        ("409", answered(409), False),
        ("429", answered(429), False),
        ("499", answered(499), True),
        ("303", answered(303), True),
        ("307", answered(307), False),
        ("500", answered(500), True),
        ("503", answered(503), True),
        ("503 hint", answered(503, HINT), False),
        ("529", answered(529), False),
        ("500 resend", answered(500, RESEND), False),
        ("500 leave", answered(500, LEAVE), True),
    ],
)
def test_what_may_have_been_carried_out(failure: str, error: APIError, ambiguous: bool) -> None:
    assert may_have_been_carried_out(error) is ambiguous, failure


def test_the_clock_and_chance_have_defaults() -> None:
    decision = decide(answered(429), POLICY, retries_taken=0, safe_to_repeat=True)
    assert isinstance(decision, Retry)
    assert 0 <= decision.delay < 0.5


@pytest.mark.parametrize("error", [answered(429), answered(529), answered(503, HINT)])
def test_being_turned_away_is_told_from_failing(error: APIError) -> None:
    for failure, throttled in ((error, True), (answered(500), False), (answered(503), False)):
        decision = ask(failure)
        assert isinstance(decision, Retry)
        assert decision.throttled is throttled


def test_budget_counts_right_across_threads() -> None:
    budget = RetryBudget(1000)
    taken: list[bool] = []

    def work() -> None:
        taken.extend([budget.take(1) for _ in range(1000)])

    threads = [threading.Thread(target=work) for _ in range(4)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert sum(taken) == 1000
    assert budget.tokens == 0
