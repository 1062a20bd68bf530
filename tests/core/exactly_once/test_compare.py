"""What counts as the lost event, and what never does: pure decisions, table by table."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

from agentsessions import Headers
from agentsessions.api import sessions_events_send
from agentsessions.core.exactly_once.compare import (
    Beginning,
    StoredItem,
    Verdict,
    beginning,
    compare,
    reaches_far_enough,
)
from agentsessions.core.exactly_once.outcome import Outcome
from agentsessions.core.exactly_once.pending_sends import PendingSends
from agentsessions.core.request.request import render
from agentsessions.managed_agents.sent_events import SentEvents
from tests.core.exactly_once.looking import (
    HELLO,
    NOW,
    SESSION_ID,
    SETTINGS,
    begun,
    item,
    look,
    lost,
    plan_for,
)
from tests.managed_agents.service import message


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
    pending.arrive(begun(pending, plan), ["1"])
    assert look(plan, item("1", HELLO), pending=pending)[0] is Verdict.ABSENT
    assert look(plan, item("1", HELLO), item("2", HELLO, None), pending=pending) == (
        Verdict.STORED,
        ["2"],
    )


def test_calls_whose_answers_are_awaited_get_their_share() -> None:
    pending, plan = PendingSends(), plan_for(HELLO)
    waiting = begun(pending, plan)
    mine = lost(pending, plan)
    assert look(plan, item("1", HELLO), pending=pending, send=mine)[0] is Verdict.UNCLEAR
    both = (item("1", HELLO), item("2", HELLO))
    assert look(plan, *both, pending=pending, send=mine)[0] is Verdict.STORED
    pending.arrive(waiting, ["1"])
    assert look(plan, item("1", HELLO), pending=pending, send=mine)[0] is Verdict.ABSENT


def test_calls_with_other_contents_or_to_other_places_do_not_matter() -> None:
    pending, plan = PendingSends(), plan_for(HELLO)
    begun(pending, plan_for(message("Other")))
    begun(pending, plan_for(HELLO, place="sesn_2"))
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
    other, mine = begun(pending, plan), lost(pending, plan)
    stored = (item("1", HELLO), item("2", HELLO))
    assert look(plan, *stored, pending=pending, send=mine) == (Verdict.STORED, ["1"])
    with pending.settled() as claims:
        claims.arrive(mine, ["1"], lookalikes=["2"])
    pending.arrive(other, ["1"])
    with pending.settled() as claims:
        assert claims.is_owned(SESSION_ID, "2")


def test_a_request_is_found_as_a_whole_or_left_open() -> None:
    plan = plan_for(HELLO, message("World"), HELLO)
    parts = (item("1", HELLO), item("2", message("World")), item("3", HELLO))
    assert look(plan, *parts) == (Verdict.STORED, ["1", "2", "3"])
    assert look(plan, *parts[:2])[0] is Verdict.UNCLEAR


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
        pending.arrive(begun(pending, plan_for(message(text))), [f"old{number}"])
    others = [item(f"new{n}", message(f"{text}!"), None) for n, text in enumerate(foreign)]
    if landed:
        others.insert(min(place, len(others)), item("mine", message(sent), None))
    verdict, ids = look(plan, *stored, *others, pending=pending)
    assert (verdict, ids) == ((Verdict.STORED, ["mine"]) if landed else (Verdict.ABSENT, []))


def test_what_one_list_tells_of_the_beginning_holds_for_all_later_ones() -> None:
    """The same words of somebody else, a second before: they never become ours."""
    pending, plan = PendingSends(), plan_for(HELLO)
    theirs, since = item("1", HELLO, 1.0), item("2", message("Other"))
    began = beginning([theirs, since], Headers(), elapsed=0.1)
    assert began.precedes(theirs.at) is False
    for elapsed in (0.5, 1.0, 2.0):  # nothing new happens, so each list alone tells less
        alone = beginning([theirs, since], Headers(), elapsed)
        began = began.tightened(alone)
    assert alone.precedes(theirs.at) is True
    send = lost(pending, plan)
    with pending.settled() as claims:
        assert compare(plan, send, [theirs, since], began, claims).verdict is Verdict.ABSENT


moments = st.none() | st.integers(-100, 100).map(lambda seconds: NOW + timedelta(seconds=seconds))


@given(bounds=st.lists(st.tuples(moments, moments), max_size=6), at=moments)
def test_bounds_only_get_tighter(bounds: list[Any], at: datetime | None) -> None:
    began, before = Beginning(), True
    for bound in bounds:
        began = began.tightened(Beginning(*bound))
        now = began.precedes(at)
        assert not (before is False and now is not False)
        before = now is not False
    if at is not None and bounds:
        assert began.is_long_after(at) <= (began.precedes(at) is False)


def test_what_is_surely_later_goes_before_what_only_the_steps_of_date_let_through() -> None:
    just_before, ours = item("1", HELLO, 2.0), item("2", HELLO, 0.0)
    assert look(plan_for(HELLO), just_before, ours, elapsed=1.5) == (Verdict.STORED, ["2"])


@pytest.mark.parametrize(
    ("ages", "date", "enough"),
    [
        ([], NOW, False),
        ([0.0], NOW, False),
        ([50.0, 61.5], NOW, True),
        ([50.0, 60.5], NOW, False),
        ([61.5, 1.0], NOW, False),  # a service that lists oldest first
        ([90.0, 90.0], NOW, False),  # nothing says which way it lists
        ([None, 100.0, 200.0], NOW, True),
        ([0.0, 11.5], None, True),
        ([0.0, 10.5], None, False),
        ([100.0, 105.0], None, False),
    ],
)
def test_how_far_back_a_list_is_read(
    ages: list[float | None], date: datetime | None, enough: bool
) -> None:
    stored = [item(str(number), HELLO, age) for number, age in enumerate(ages)]
    headers = Headers({"date": format_datetime(date, usegmt=True)} if date else {})
    began = beginning(stored, headers, elapsed=1.0)
    assert reaches_far_enough(stored, began) is enough


def test_as_long_as_a_response_is_awaited_it_is_open_which_is_whose() -> None:
    pending, plan = PendingSends(), plan_for(HELLO)
    waiting, mine = begun(pending, plan), lost(pending, plan)
    both = (item("1", HELLO), item("2", HELLO))
    with pending.settled() as claims:
        assert compare(plan, mine, both, Beginning(), claims).contested
        claims.arrive(waiting, ["1"])
        finding = compare(plan, mine, both, Beginning(), claims)
    assert ([found.id for found in finding.items], finding.contested) == (["2"], False)


def test_what_was_sent_counts_not_what_the_caller_holds() -> None:
    event: Any = message("Hello")
    body: Any = {"events": [event]}
    call = sessions_events_send.call(SESSION_ID, body=body)
    plan = SentEvents(call, render(call, SETTINGS))
    event["content"][0]["text"] = "changed"
    body["events"].append(message("added"))
    assert plan.items == [HELLO]
    assert plan.body == {"events": [HELLO]}
