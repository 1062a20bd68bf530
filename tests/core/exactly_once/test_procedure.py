"""The steps of a delivery, without sockets: what is done after what."""

from __future__ import annotations

import json
import pickle
from collections.abc import Sequence
from typing import Any

import pytest

from agentsessions import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    BadRequestError,
    Headers,
    InternalServerError,
    MaybeSentError,
    RateLimitError,
    RequestOptions,
    Response,
    ResponseValidationError,
)
from agentsessions.api import sessions_create, sessions_events_send
from agentsessions.core.errors import Sent
from agentsessions.core.exactly_once.pending_sends import PendingSends
from agentsessions.core.exactly_once.procedure import ExactlyOnceSend
from agentsessions.core.request.operation import Call
from agentsessions.core.request.request import render
from agentsessions.core.response.open import RawResponse
from agentsessions.core.response.response import parse
from agentsessions.core.retry.attempts import Attempts, RetryBudget
from agentsessions.core.retry.policy import RetryPolicy
from agentsessions.core.steps import Ask, Send, Wait, advance
from agentsessions.managed_agents.sent_events import SentEvents
from agentsessions.managed_agents.service import MANAGED_AGENTS
from agentsessions.models import SendEventsResponse
from agentsessions.runtime.settings import request_settings
from tests.managed_agents.service import Event, message

HELLO = message("Hello")
SETTINGS = request_settings(MANAGED_AGENTS, {"api_key": "secret-key"}, {})
STORED: Event = {**HELLO, "id": "sevt_1", "processed_at": None}
LOST = APIConnectionError("the connection broke")
LATE = APITimeoutError("no data arrived in time")
NOT_SENT = APIConnectionError("no connection", sent=Sent.NOT_SENT)

Outcome = Any
Played = tuple[list[str], Outcome]


def call(options: RequestOptions | None = None) -> Call[SendEventsResponse, SendEventsResponse]:
    return sessions_events_send.call("sesn_1", body={"events": [HELLO]}, options=options)


def attempts(
    call: Call[Any, Any], *, max_retries: int = 2, budget: RetryBudget | None = None
) -> Attempts[Any, Any]:
    policy = RetryPolicy(max_retries=max_retries, base=0.0)
    return Attempts(call, SETTINGS, policy, budget or RetryBudget())


def plan() -> SentEvents:
    return SentEvents(call(), render(call(), SETTINGS))


def page(*events: Any, next: str | None = None, headers: Any = None) -> Response[Any]:
    """A page of the list, as the procedure gets it to see."""
    content = json.dumps({"data": list(events), "next_page": next}).encode()
    headers = Headers({"request-id": "req_list", **(headers or {})})
    return parse(plan().listing.operation, MANAGED_AGENTS, RawResponse(200, headers, content))


def answer(status: int = 200, headers: dict[str, str] | None = None) -> RawResponse:
    body: Any = {"data": [STORED]} if status == 200 else {}
    return RawResponse(status, Headers(headers or {}), json.dumps(body).encode())


def play(
    sends: Sequence[Outcome],
    looks: Sequence[Outcome],
    *,
    slow: float = 0.0,
    **options: Any,
) -> Played:
    """Carry the steps out with these outcomes; the last look is repeated."""
    now = [0.0]
    delivery = ExactlyOnceSend(
        call(), attempts(call(), **options), plan(), PendingSends(), (lambda: now[0],)
    )
    steps, log, outcome = delivery.steps(), list[str](), None
    remaining, views = list(sends), list(looks)
    try:
        while True:
            match advance(steps, outcome):
                case Send():
                    log.append("send")
                    outcome = remaining.pop(0)
                case Ask():
                    log.append("look")
                    now[0] += slow
                    outcome = views.pop(0) if len(views) > 1 else views[0]
                case Wait(seconds):
                    log.append(f"wait {seconds:g}")
                    now[0] += seconds
                    outcome = None
    except StopIteration as end:
        assert not remaining
        return log, end.value
    except APIError as error:
        assert not remaining
        return log, error


SETTLING = ["look", "wait 0.25", "look", "wait 0.25", "look", "wait 0.5", "look", "wait 1", "look"]
QUICK = ["look", "wait 0.0625", "look", "wait 0.0625", "look", "wait 0.125", "look", "wait 0.25"]
QUICK.append("look")


@pytest.mark.parametrize(
    ("sends", "looks", "steps", "result"),
    [
        ([answer()], [], ["send"], "sevt_1"),
        ([LOST], [page(STORED)], ["send", "look"], "sevt_1"),
        ([LATE], [page(STORED)], ["send", "look"], "sevt_1"),
        ([answer(500)], [page(STORED)], ["send", "look"], "sevt_1"),
        ([LOST], [page(), page(), page(STORED)], ["send", *SETTLING[:5]], "sevt_1"),
        ([LOST, answer()], [page()], ["send", *SETTLING, "send"], "sevt_1"),
        ([answer(500), answer()], [page()], ["send", *QUICK, "send"], "sevt_1"),
        ([answer(503), answer()], [page()], ["send", *QUICK, "send"], "sevt_1"),
        ([answer(502), answer()], [page()], ["send", *SETTLING, "send"], "sevt_1"),
        ([NOT_SENT, answer()], [], ["send", "wait 0", "send"], "sevt_1"),
        ([answer(429), answer()], [], ["send", "wait 0", "send"], "sevt_1"),
        ([answer(429)] * 3, [], ["send", "wait 0", "send", "wait 0", "send"], RateLimitError),
        ([answer(400)], [], ["send"], BadRequestError),
        ([LATE], [page()], ["send", *SETTLING], MaybeSentError),
        ([answer(504)], [page()], ["send", *SETTLING], MaybeSentError),
        ([LOST] * 3, [page()], ["send", *SETTLING] * 3, MaybeSentError),
        # Once an attempt was lost, whatever follows is looked into as well.
        ([LOST, answer(400)], [page()], ["send", *SETTLING, "send", "look"], MaybeSentError),
        (
            [LOST, answer(400)],
            [*[page()] * 5, page(STORED)],
            ["send", *SETTLING, "send", "look"],
            "sevt_1",
        ),
        (
            [LOST, answer(429, {"retry-after": "9"}), answer()],
            [page()],
            ["send", *SETTLING, "send", "look", "wait 9", "look", "send"],
            "sevt_1",
        ),
        (
            [answer(500, {"retry-after": "9"}), answer()],
            [page()],
            ["send", *QUICK, "wait 8.5", "look", "send"],
            "sevt_1",
        ),
        ([LOST], [LATE], ["send", "look"], MaybeSentError),
        ([RawResponse(200, Headers(), b"{")], [], ["send"], ResponseValidationError),
    ],
)
def test_steps(
    sends: list[Outcome], looks: list[Outcome], steps: list[str], result: str | type[APIError]
) -> None:
    log, outcome = play(sends, looks)
    assert log == steps
    if isinstance(result, str):
        assert outcome.parsed.data[0].id == result
        assert outcome.retries_taken == steps.count("send") - 1
    else:
        assert type(outcome) is result


def test_a_response_that_cannot_be_read_says_what_it_is_about() -> None:
    """The events were stored, which must not be mistaken for a failure to send them."""
    _, error = play([RawResponse(200, Headers({"request-id": "req_1"}), b"{")], [])
    assert (error.operation, error.request_id) == ("sessions_events_send", "req_1")
    assert "the request was carried out all the same" in str(error)


def test_a_slow_service_gets_more_time() -> None:
    log, outcome = play([LOST, answer()], [page()], slow=0.5)
    assert isinstance(outcome, Response)
    waits = [float(step.split()[1]) for step in log if step.startswith("wait")]
    assert sum(waits) == 5.0  # ten times as long as a look takes


def test_max_retries_0_finds_out_but_never_sends_again() -> None:
    log, outcome = play([LOST], [page()], max_retries=0)
    assert log == ["send", *SETTLING]
    assert type(outcome) is MaybeSentError
    log, outcome = play([LOST], [page(STORED)], max_retries=0)
    assert isinstance(outcome, Response)


def test_an_empty_budget_is_no_reason_not_to_look() -> None:
    budget = RetryBudget(capacity=3)
    assert isinstance(play([LOST], [page(STORED)], budget=budget)[1], Response)
    assert type(play([LOST], [page()], budget=budget)[1]) is MaybeSentError


def test_the_error_says_what_was_tried_and_how_to_find_out() -> None:
    error = pickle.loads(pickle.dumps(play([answer(500), LATE], [page()])[1]))
    assert isinstance(error, MaybeSentError)
    assert error.operation == "sessions_events_send"
    assert error.body == {"events": [HELLO]}
    assert [type(attempt) for attempt in error.attempts] == [InternalServerError, APITimeoutError]
    assert [attempt.retries_taken for attempt in error.attempts] == [0, 1]
    assert "sessions_events_list" in error.how_to_find_out
    assert "sesn_1" in str(error)
    assert "secret-key" not in str(error)


def test_a_found_answer_looks_like_the_real_one() -> None:
    _, found = play([LOST], [page(STORED)])
    assert found.parsed == SendEventsResponse.from_dict({"data": [STORED]})
    assert json.loads(found.content) == {"data": [STORED]}
    assert (found.status_code, found.request_id) == (200, "req_list")


def test_a_call_that_was_left_may_still_arrive() -> None:
    pending = PendingSends()
    steps = ExactlyOnceSend(call(), attempts(call()), plan(), pending).steps()
    next(steps)
    steps.close()
    probe = pending.begin(plan())
    with pending.settled() as claims:
        (abandoned,) = claims.others(probe)
    assert abandoned.items == [HELLO]
    assert abandoned.abandoned_at is not None


def test_a_call_that_was_refused_leaves_nothing_behind() -> None:
    pending = PendingSends()
    steps = ExactlyOnceSend(call(), attempts(call()), plan(), pending).steps()
    next(steps)
    with pytest.raises(BadRequestError):
        steps.send(answer(400))
    probe = pending.begin(plan())
    with pending.settled() as claims:
        assert not claims.others(probe)


def test_creates_are_never_repeated_but_say_what_to_look_at() -> None:
    creating = sessions_create.call(body={"agent": "agent_1", "environment_id": "env_1"})
    for error in (LOST, LATE):
        with pytest.raises(APIConnectionError) as caught:
            attempts(creating).delay_after(error)
        assert caught.value is error
        assert "may have been carried out" in str(error)
        assert "`sessions_list`" in str(error)
    cut = APIConnectionError("the answer broke off", sent=Sent.SUCCEEDED)
    with pytest.raises(APIConnectionError, match="was carried out"):
        attempts(creating).delay_after(cut)
    fresh = APIConnectionError("no connection", sent=Sent.NOT_SENT)
    with pytest.raises(APIConnectionError):
        attempts(creating, max_retries=0).delay_after(fresh)
    assert fresh.advice is None
