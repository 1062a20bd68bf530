"""What counts as the lost event, and what never does: pure decisions, table by table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

from agentsessions import APIConnectionError, APIError, APITimeoutError, Headers
from agentsessions.api import sessions_events_send
from agentsessions.core.errors import Sent, status_error
from agentsessions.core.exactly_once.compare import StoredItem, Verdict, beginning, compare
from agentsessions.core.exactly_once.outcome import Outcome, outcome_of, settling_time
from agentsessions.core.exactly_once.pending_sends import PendingSend, PendingSends
from agentsessions.core.retry.policy import RetryPolicy
from agentsessions.managed_agents.sent_events import SentEvents
from tests.managed_agents.service import Event, message

NOW = datetime(2026, 10, 21, 9, 30, tzinfo=UTC)
SESSION_ID = "sesn_1"


def plan_for(*events: Any) -> SentEvents:
    return SentEvents(sessions_events_send.call(SESSION_ID, body={"events": list(events)}))


def item(id: str, event: Event, seconds_ago: float | None = 0.0) -> StoredItem:
    at = None if seconds_ago is None else NOW - timedelta(seconds=seconds_ago)
    return StoredItem(id, at, {**event, "id": id})


def look(
    plan: SentEvents,
    *stored: StoredItem,
    pending: PendingSends | None = None,
    send: PendingSend | None = None,
    elapsed: float = 1.0,
    date: datetime | None = NOW,
) -> tuple[Verdict, list[str]]:
    pending = pending or PendingSends()
    send = send or lost(pending, plan)
    headers = Headers({"date": format_datetime(date, usegmt=True)} if date else {})
    began = beginning(stored, headers, elapsed)
    finding = compare(plan, send, stored, began, pending)
    return finding.verdict, [found.id for found in finding.items]


def lost(
    pending: PendingSends, plan: SentEvents, outcome: Outcome = Outcome.SETTLED
) -> PendingSend:
    send = pending.begin(plan)
    pending.lose(send, outcome)
    return send


def failure(status: int, headers: dict[str, str] | None = None) -> APIError:
    return status_error(
        status, Headers(headers or {}), b"", operation=None, request_id=None, describe=_nothing
    )


def _nothing(_: Any) -> tuple[None, None]:
    return None, None


@pytest.mark.parametrize(
    ("error", "outcome", "settling"),
    [
        (APIConnectionError("", sent=Sent.NOT_SENT), Outcome.REFUSED, None),
        (APITimeoutError("", sent=Sent.NOT_SENT), Outcome.REFUSED, None),
        (APIConnectionError(""), Outcome.SETTLED, 2.0),
        (APIConnectionError("", sent=Sent.SUCCEEDED), Outcome.PENDING, 2.0),
        (APITimeoutError(""), Outcome.PENDING, 2.0),
        (failure(400), Outcome.REFUSED, None),
        (failure(307), Outcome.REFUSED, None),
        (failure(303), Outcome.SETTLED, None),
        (failure(409), Outcome.REFUSED, None),
        (failure(429), Outcome.REFUSED, None),
        (failure(529), Outcome.REFUSED, None),
        (failure(503, {"retry-after": "1"}), Outcome.REFUSED, None),
        (failure(500, {"x-should-retry": "true"}), Outcome.REFUSED, None),
        (failure(503), Outcome.SETTLED, 0.5),
        (failure(500), Outcome.SETTLED, 0.5),
        (failure(502), Outcome.SETTLED, 2.0),
        (failure(408), Outcome.PENDING, 2.0),
        (failure(504), Outcome.PENDING, 2.0),
        (failure(524), Outcome.PENDING, 2.0),
    ],
)
def test_what_a_failure_tells(error: APIError, outcome: Outcome, settling: float | None) -> None:
    assert outcome_of(error) is outcome
    if settling is not None:
        assert settling_time(error, RetryPolicy()) == settling


HELLO = message("Hello")


@pytest.mark.parametrize(
    ("stored", "verdict"),
    [
        ([], Verdict.ABSENT),
        ([item("1", HELLO)], Verdict.STORED),
        ([item("1", HELLO, None)], Verdict.STORED),
        ([item("1", message("Other"))], Verdict.ABSENT),
        # The call began one second before the list was read; Date has whole seconds.
        ([item("1", HELLO, 2.9)], Verdict.STORED),
        ([item("1", HELLO, 10)], Verdict.UNCLEAR),
        ([item("1", HELLO, 61.5)], Verdict.ABSENT),
        # What happened later shows the service's time better than Date.
        ([item("1", HELLO, 10), item("2", message("Other"))], Verdict.ABSENT),
        ([item("1", HELLO, 10), item("2", HELLO)], Verdict.STORED),
    ],
)
def test_older_events_are_not_mistaken(stored: list[StoredItem], verdict: Verdict) -> None:
    assert look(plan_for(HELLO), *stored)[0] is verdict


@pytest.mark.parametrize("offset", [-86400 * 365, -60, 0, 60, 86400 * 365])
def test_the_clock_of_this_machine_plays_no_part(offset: float) -> None:
    there = NOW + timedelta(seconds=offset)
    new = StoredItem("1", there, HELLO)
    assert look(plan_for(HELLO), new, date=there)[0] is Verdict.STORED
    old = StoredItem("1", there - timedelta(seconds=90), HELLO)
    assert look(plan_for(HELLO), old, date=there)[0] is Verdict.ABSENT


def test_a_date_that_runs_ahead_leaves_it_open() -> None:
    """A proxy's clock must not turn the lost event into an old one."""
    ahead = NOW + timedelta(seconds=30)
    assert look(plan_for(HELLO), item("1", HELLO), date=ahead)[0] is Verdict.UNCLEAR
    assert look(plan_for(HELLO), item("1", HELLO), date=None)[0] is Verdict.STORED


def test_ids_of_earlier_calls_are_left_out() -> None:
    pending, plan = PendingSends(), plan_for(HELLO)
    pending.arrive(pending.begin(plan), ["1"])
    assert look(plan, item("1", HELLO), pending=pending)[0] is Verdict.ABSENT
    assert look(plan, item("1", HELLO), item("2", HELLO, None), pending=pending) == (
        Verdict.STORED,
        ["2"],
    )


def test_calls_whose_answers_are_awaited_get_their_share() -> None:
    pending, plan = PendingSends(), plan_for(HELLO)
    waiting = pending.begin(plan)
    mine = lost(pending, plan)
    assert look(plan, item("1", HELLO), pending=pending, send=mine)[0] is Verdict.UNCLEAR
    both = (item("1", HELLO), item("2", HELLO))
    assert look(plan, *both, pending=pending, send=mine)[0] is Verdict.STORED
    pending.arrive(waiting, ["1"])
    assert look(plan, item("1", HELLO), pending=pending, send=mine)[0] is Verdict.ABSENT


def test_calls_with_other_contents_or_to_other_places_do_not_matter() -> None:
    pending, plan = PendingSends(), plan_for(HELLO)
    pending.begin(plan_for(message("Other")))
    elsewhere = SentEvents(sessions_events_send.call("sesn_2", body={"events": [HELLO]}))
    pending.begin(elsewhere)
    assert look(plan, item("1", HELLO), pending=pending)[0] is Verdict.STORED


def test_a_call_that_may_still_arrive_takes_only_what_is_over() -> None:
    pending, plan = PendingSends(), plan_for(HELLO)
    settled, late = lost(pending, plan), lost(pending, plan, Outcome.PENDING)
    one, two = item("1", HELLO), item("2", HELLO)
    assert look(plan, one, pending=pending, send=late)[0] is Verdict.UNCLEAR
    assert look(plan, one, pending=pending, send=settled)[0] is Verdict.UNCLEAR
    assert look(plan, one, two, pending=pending, send=late)[0] is Verdict.STORED


def test_a_call_that_was_refused_at_last_can_no_longer_arrive_either() -> None:
    """Its first attempt was lost for good, its second one was turned away."""
    pending, plan = PendingSends(), plan_for(HELLO)
    refused, rival = lost(pending, plan, Outcome.REFUSED), lost(pending, plan)
    assert look(plan, item("1", HELLO), pending=pending, send=refused) == (Verdict.STORED, ["1"])
    assert look(plan, item("1", HELLO), pending=pending, send=rival) == (Verdict.STORED, ["1"])


def test_between_calls_that_were_lost_for_good_anyone_may_take_it() -> None:
    pending, plan = PendingSends(), plan_for(HELLO)
    first, second = lost(pending, plan), lost(pending, plan)
    assert look(plan, item("1", HELLO), pending=pending, send=first) == (Verdict.STORED, ["1"])
    pending.arrive(first, ["1"])
    assert look(plan, item("1", HELLO), pending=pending, send=second)[0] is Verdict.ABSENT


def test_what_was_given_up_in_doubt_may_still_turn_up() -> None:
    now = [0.0]
    pending, plan = PendingSends(clock=lambda: now[0]), plan_for(HELLO)
    pending.close(lost(pending, plan), in_doubt=True)
    mine = lost(pending, plan)
    assert look(plan, item("1", HELLO), pending=pending, send=mine)[0] is Verdict.UNCLEAR
    now[0] = 601.0
    assert look(plan, item("1", HELLO), pending=pending, send=mine)[0] is Verdict.STORED


def test_ids_that_were_mixed_up_are_made_up_for() -> None:
    """The lost call took the other's event; when the other's answer comes, they are swapped."""
    pending, plan = PendingSends(), plan_for(HELLO)
    other, mine = pending.begin(plan), lost(pending, plan)
    stored = (item("1", HELLO), item("2", HELLO))
    assert look(plan, *stored, pending=pending, send=mine) == (Verdict.STORED, ["1"])
    pending.arrive(mine, ["1"], lookalikes=["2"])
    pending.arrive(other, ["1"])
    assert pending.is_owned(SESSION_ID, "2")


def test_a_request_is_found_as_a_whole_or_left_open() -> None:
    plan = plan_for(HELLO, message("World"), HELLO)
    parts = (item("1", HELLO), item("2", message("World")), item("3", HELLO))
    assert look(plan, *parts) == (Verdict.STORED, ["1", "2", "3"])
    assert look(plan, *parts[:2])[0] is Verdict.UNCLEAR


def answer(kind: str, id: str, **more: Any) -> Event:
    key = "custom_tool_use_id" if kind == "user.custom_tool_result" else "tool_use_id"
    return {"type": kind, key: id, **more}


def picture(**source: Any) -> Event:
    return {"type": "user.message", "content": [{"type": "image", "source": source}]}


@pytest.mark.parametrize(
    ("sent", "stored", "same"),
    [
        (message("Hi"), message("Hi"), True),
        (message("Hi\r\nthere "), message("Hi\nthere"), True),
        (message("cafe\u0301"), message("caf\u00e9"), True),
        (message("Hi"), message("hi"), False),
        (message("x" * 5000), message("x" * 5000), True),
        (message("x" * 5000), message("x" * 4999), False),
        (message("Hi"), {**message("Hi"), "processed_at": None, "new": [1]}, True),
        (message("Hi"), {"type": "user.message", "content": []}, False),
        (picture(type="url", url="a"), picture(type="url", url="b"), False),
        (picture(type="url", url="a"), picture(type="url", url="a", size=3), True),
        (picture(type="base64", data="x"), picture(type="file", file_id="f"), True),
        ({"type": "user.interrupt"}, {"type": "user.interrupt", "session_thread_id": None}, True),
        ({"type": "user.interrupt"}, {"type": "user.interrupt", "session_thread_id": "t"}, False),
        (answer("user.tool_result", "1", content=[]), answer("user.tool_result", "1"), True),
        (answer("user.tool_result", "1"), answer("user.tool_result", "2"), False),
        (answer("user.custom_tool_result", "1"), answer("user.custom_tool_result", "1"), True),
        (answer("user.tool_result", "1"), answer("user.tool_confirmation", "1"), False),
    ],
)
def test_the_same_event(sent: Event, stored: Event, same: bool) -> None:
    plan = plan_for(sent)
    assert plan.same(sent, stored) is same
    assert plan.same(plan.reduced(sent), stored) is same
    assert plan.same(plan.reduced(plan.reduced(sent)), stored) is same


def test_what_is_listed() -> None:
    query = plan_for(HELLO).listing.query
    assert query["order"] == "desc"
    assert set(query["types[]"]) == {
        "user.message",
        "session.status_running",
        "session.status_idle",
    }
    assert "types[]" not in {
        name for name, value in plan_for({"type": "user.new"}).listing.query.items() if value
    }


texts = st.sampled_from(["a", "b"])


@given(
    older=st.lists(texts, max_size=4),
    foreign=st.lists(texts, max_size=4),
    sent=texts,
    landed=st.booleans(),
    place=st.integers(0, 4),
)
def test_found_exactly_if_it_is_there(
    older: list[str], foreign: list[str], sent: str, landed: bool, place: int
) -> None:
    """Whatever this client sent before, and whatever else others send meanwhile."""
    pending, plan = PendingSends(), plan_for(message(sent))
    stored: list[StoredItem] = []
    for number, text in enumerate(older):
        stored.append(item(f"old{number}", message(text), 0.5))
        pending.arrive(pending.begin(plan_for(message(text))), [f"old{number}"])
    others = [item(f"new{n}", message(f"{text}!"), None) for n, text in enumerate(foreign)]
    if landed:
        others.insert(min(place, len(others)), item("mine", message(sent), None))
    verdict, ids = look(plan, *stored, *others, pending=pending)
    assert (verdict, ids) == ((Verdict.STORED, ["mine"]) if landed else (Verdict.ABSENT, []))
