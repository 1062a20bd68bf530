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
from agentsessions.core.exactly_once.pending_sends import PendingSend, PendingSends
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


def begun(pending: PendingSends, plan: SentEvents) -> PendingSend:
    """A call that has been noted and is underway."""
    send = PendingSend(plan)
    pending.begin(send)
    return send


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
    pending: PendingSends | None = None,
    **options: Any,
) -> Played:
    """Carry the steps out with these outcomes; the last look is repeated."""
    now = [0.0]
    delivery = ExactlyOnceSend(
        call(), attempts(call(), **options), plan(), pending or PendingSends(), (lambda: now[0],)
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
    probe = begun(pending, plan())
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
    probe = begun(pending, plan())
    with pending.settled() as claims:
        assert not claims.others(probe)


def test_creates_are_never_repeated_but_say_what_to_look_at() -> None:
    creating = sessions_create.call(body={"agent": "agent_1", "environment_id": "env_1"})
    for error in (APIConnectionError("it broke"), APITimeoutError("it is late")):
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


OLD: Event = {**message("Other"), "id": "old", "processed_at": "2026-10-21T08:00:00Z"}
NEWER: Event = {**message("Other"), "id": "new", "processed_at": "2026-10-21T09:00:00Z"}
DATE = {"date": "Wed, 21 Oct 2026 09:30:00 GMT"}
EARLY = page(NEWER, OLD, next="2", headers=DATE)
"""A page of a long list that goes back to before the call."""


def test_it_is_read_back_to_before_the_call_and_no_further() -> None:
    log, outcome = play([LOST], [page({**STORED}, NEWER, OLD, next="2", headers=DATE)])
    assert log == ["send", "look"]
    assert outcome.parsed.data[0].id == "sevt_1"
    undecided = page(NEWER, next="2", headers=DATE)
    log, outcome = play([LOST], [undecided, page(OLD, STORED, next="3", headers=DATE)])
    assert log == ["send", "look", "look"]
    assert outcome.parsed.data[0].id == "sevt_1"


def test_the_same_words_of_another_program_a_second_before_are_never_ours() -> None:
    """Nothing else happens, so each list tells less of when the call began than the one before."""
    theirs = {**HELLO, "id": "theirs", "processed_at": "2026-10-21T08:59:59Z"}
    log, outcome = play([LOST, answer()], [page(NEWER, theirs)])
    assert log == ["send", *SETTLING, "send"]
    assert outcome.parsed.data[0].id == "sevt_1"


def test_before_it_counts_as_absent_the_other_end_is_looked_at() -> None:
    """Nothing says where a service lists what waits."""
    log, outcome = play([answer(500)], [*[EARLY] * 5, page(STORED, next="2", headers=DATE)])
    assert log == ["send", *QUICK, "look"]
    assert outcome.parsed.data[0].id == "sevt_1"
    log, outcome = play([answer(500), answer()], [EARLY])
    assert log == ["send", *QUICK, "look", "send"]
    log, outcome = play([LATE], [*[EARLY] * 5, page(STORED, headers=DATE)])
    assert outcome.parsed.data[0].id == "sevt_1"


def test_nor_where_others_wait_in_front() -> None:
    waits = {**message("Other"), "id": "waits", "processed_at": None}
    log, _ = play([answer(500), answer()], [page(waits, NEWER, OLD, next="2", headers=DATE)])
    assert log == ["send", *QUICK, "send"]


def test_a_list_that_goes_round_leaves_it_open() -> None:
    rounds = [page(next="A"), page(next="B"), page(next="A")]
    log, error = play([LOST], rounds)
    assert log == ["send", "look", "look", "look"]
    assert type(error) is MaybeSentError
    assert "the list goes round" in error.how_to_find_out


@pytest.mark.parametrize(
    "stored",
    [
        {"id": "sevt_1", "type": "user.message", "content": None, "processed_at": None},
        {"id": "sevt_1", "type": "user.message", "processed_at": None},
        {"id": None, **HELLO, "processed_at": None},
        {"id": 7, **HELLO},
        {**HELLO},
        {**STORED, "processed_at": "soon"},
        {**STORED, "processed_at": 7},
    ],
    ids=repr,
)
def test_whatever_is_stored_the_error_says_that_it_may_be_sent(stored: Event) -> None:
    log, error = play([LOST], [page(stored)])
    assert log.count("send") == 1
    assert isinstance(error, MaybeSentError) or "carried out all the same" in str(error)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        [{**HELLO, "id": None}],
        [{**HELLO, "id": 7}],
        [{**HELLO, "id": {}}],
        [{"type": "user.new"}],
        [{**STORED, "processed_at": "soon"}],
        [{**HELLO}],
        [7],
        {},
        "text",
    ],
    ids=repr,
)
def test_whatever_the_response_is_nothing_is_sent_again(data: Any) -> None:
    """It is what came of it, or the error says that the request was carried out."""
    response = RawResponse(200, Headers(), json.dumps({"data": data}).encode())
    log, outcome = play([response], [])
    assert log == ["send"]
    assert isinstance(outcome, Response) or "carried out all the same" in str(outcome)


def test_what_goes_wrong_after_an_attempt_was_lost_is_no_bare_error() -> None:
    """Such as a client that was closed meanwhile; before that, it is the mistake that it is."""
    closed = RuntimeError("the client is closed")
    lost: list[Outcome] = [LOST]
    for sends, looks in ((lost, [closed]), ([*lost, closed], [page()])):
        _, error = play(sends, looks)
        assert type(error) is MaybeSentError
        assert error.__cause__ is closed
    for failures in ([], [NOT_SENT]):
        with pytest.raises(RuntimeError, match="closed"):
            play([*failures, closed], [])


def test_it_is_waited_for_until_it_is_clear_which_is_whose() -> None:
    """Another client's call has sent the same; its response names the one that is not ours."""
    pending = PendingSends()
    rival = begun(pending, plan())
    delivery = ExactlyOnceSend(call(), attempts(call()), plan(), pending)
    steps = delivery.steps()
    assert type(next(steps)) is Send
    both = page({**STORED, "id": "theirs"}, {**STORED, "id": "ours"})
    assert type(steps.throw(LOST)) is Ask
    assert type(steps.send(both)) is Wait
    assert type(steps.send(None)) is Ask
    pending.arrive(rival, ["theirs"])
    with pytest.raises(StopIteration) as end:
        steps.send(both)
    assert end.value.value.parsed.data[0].id == "ours"


def test_it_is_not_waited_for_ever() -> None:
    pending = PendingSends()
    begun(pending, plan())
    both = page({**STORED, "id": "1"}, {**STORED, "id": "2"})
    log, outcome = play([LOST], [both], pending=pending)
    assert log == ["send", *SETTLING]
    found = outcome.parsed.data[0].id
    with pending.settled() as claims:
        assert claims.is_owned("sesn_1", found)
