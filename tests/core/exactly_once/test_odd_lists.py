"""Lists and responses that are not as documented: what they leave open."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from agentsessions import ResponseValidationError
from agentsessions.core.exactly_once.compare import StoredItem, Verdict
from agentsessions.models import SendEventsResponse
from tests.core.exactly_once.looking import HELLO, NOW, item, look, plan_for
from tests.managed_agents.service import Event, message


def odd(id: Any, processed_at: Any, event: Event = HELLO) -> StoredItem:
    """An event as a page has it."""
    plan = plan_for(event)
    (stored,) = plan.stored(
        plan.listing.operation.returns.decode(  # type: ignore[attr-defined]
            {"data": [{**event, "id": id, "processed_at": processed_at}, None, 7, "text", []]}
        )
    )
    return stored


@pytest.mark.parametrize("id", [None, "", 7, 1.5, True, [], {}, ["1"], {"a": 1}])
def test_an_event_that_cannot_be_named_leaves_it_open(id: Any) -> None:
    """It may be the lost one: that it is not there is not known, nor can it be returned."""
    assert look(plan_for(HELLO), odd(id, None)) == (Verdict.UNCLEAR, [])
    assert look(plan_for(HELLO), odd(id, None), item("1", HELLO)) == (Verdict.STORED, ["1"])
    old = (NOW - timedelta(days=1)).isoformat()
    assert look(plan_for(HELLO), odd(id, old), item("2", message("Other")))[0] is Verdict.ABSENT


@pytest.mark.parametrize(
    "time", ["soon", "", 7, [], {}, True, "9999-12-31T23:59:59Z", "0001-01-01"]
)
def test_an_event_whose_time_cannot_be_read_leaves_it_open(time: Any) -> None:
    assert look(plan_for(HELLO), odd("1", time)) == (Verdict.UNCLEAR, [])
    assert look(plan_for(HELLO), odd("1", time), item("2", HELLO)) == (Verdict.STORED, ["2"])
    other = odd("1", time, message("Other"))
    assert look(plan_for(HELLO), other)[0] is Verdict.ABSENT
    assert look(plan_for(HELLO), other, item("2", HELLO)) == (Verdict.STORED, ["2"])


@pytest.mark.parametrize("date", [None, NOW])
def test_a_stray_time_does_not_make_everything_old(date: datetime | None) -> None:
    stray = item("1", message("Other"), -86400 * (40 if date else 365 * 20))
    stored = (item("2", HELLO), stray)
    if date is None:
        stored = (stored[0], odd("1", "9000-01-01T00:00:00Z", message("Other")))
    assert look(plan_for(HELLO), *stored, date=date) == (Verdict.STORED, ["2"])


@pytest.mark.parametrize("body", [None, [], 7, {}, {"data": None}, {"data": {}}, {"data": "x"}])
def test_a_list_without_events_is_no_list(body: Any) -> None:
    decode: Any = plan_for(HELLO).listing.operation.returns
    with pytest.raises(ResponseValidationError):
        decode.decode(body)


@pytest.mark.parametrize(
    "data", [None, [], [{"type": "user.new"}], [{"type": "user.new", "id": []}]]
)
def test_a_response_without_proper_ids_names_none(data: Any) -> None:
    assert plan_for(HELLO).ids(SendEventsResponse.from_dict({"data": data})) == []
