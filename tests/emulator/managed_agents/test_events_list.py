"""Lists of events: filters, order, pages, and cursors that fit only where they came from."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import TURN_START, Api, message, types


def pages(api: Api, path: str, **query: Any) -> list[list[dict[str, Any]]]:
    """All pages of a list."""
    found: list[list[dict[str, Any]]] = []
    page: str | None = None
    while True:
        cursor = {} if page is None else {"page": page}
        answer = api.answer("GET", path, params={**query, **cursor})
        found.append(answer["data"])
        page = answer["next_page"]
        if page is None:
            return found


def test_order(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "hi")
    events = api.events(session["id"])
    assert api.events(session["id"], order="asc") == events
    assert api.events(session["id"], order="desc") == events[::-1]
    times = [event["processed_at"] for event in events]
    assert times == sorted(set(times))


@pytest.mark.parametrize("order", ["asc", "desc"])
@pytest.mark.parametrize("limit", [1, 2, 4, 100])
def test_pages_hold_everything_once(api: Api, order: str, limit: int) -> None:
    session = api.session()
    api.say(session["id"], "hi")
    path = f"/v1/sessions/{session['id']}/events"
    found = pages(api, path, order=order, limit=limit)
    assert [e for page in found for e in page] == api.events(session["id"], order=order)
    assert all(len(page) <= limit for page in found)


@pytest.mark.parametrize("order", ["asc", "desc"])
def test_pages_with_events_that_wait(api: Api, emulator: Emulator, order: str) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 60")
    api.send(session["id"], message("one"), message("two"))
    path = f"/v1/sessions/{session['id']}/events"
    found = pages(api, path, order=order, limit=1)
    expected = [*TURN_START, "user.message", "user.message"]
    listed = types([page[0] for page in found])
    assert listed == (expected if order == "asc" else expected[::-1])


def test_what_comes_after_a_waiting_event_is_not_skipped(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 60")
    api.send(session["id"], message("one"), message("two"))
    path = f"/v1/sessions/{session['id']}/events"
    first = api.answer("GET", path, params={"limit": 4})
    assert first["data"][-1]["processed_at"] is None
    emulator.clock.advance(60)
    rest = pages(api, path, page=first["next_page"])[0]
    assert [*first["data"][:3], *rest] == api.events(session["id"])


def test_type_filter(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "think\necho: hi")
    wanted = ["agent.thinking", "agent.message"]
    assert types(api.events(session["id"], **{"types[]": wanted})) == wanted
    path = f"/v1/sessions/{session['id']}/events"
    refused = api.refusal(400, "GET", path, params={"types[]": "session.deleted"})
    assert "'types[]'/0 is 'session.deleted'" in refused
    refused = api.refusal(400, "GET", path, params={"types": "agent.message"})
    assert "write it as 'types[]'" in refused


def test_time_filters_compare_with_processed_at(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "hi\nsleep 60")
    api.say(session["id"], "waits")
    events = api.events(session["id"])
    middle = events[3]["processed_at"]

    def found(sign: str) -> list[dict[str, Any]]:
        return api.events(session["id"], **{f"created_at[{sign}]": middle})

    assert found("gte") == events[3:-1]
    assert found("gt") == events[4:-1]
    assert found("lt") == events[:3]
    assert found("lte") == events[:4]


def test_cursor_binds_the_order(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "hi")
    path = f"/v1/sessions/{session['id']}/events"
    cursor = api.answer("GET", path, params={"limit": 2})["next_page"]
    assert cursor.startswith("page_")
    refused = api.refusal(400, "GET", path, params={"page": cursor, "order": "desc"})
    assert "made with order=asc" in refused
    api.answer("GET", path, params={"page": cursor, "order": "asc", "limit": 7})
    api.answer("GET", path, params={"page": cursor, "types[]": "agent.message"})


def test_cursor_must_lie_within_the_times(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "hi")
    events = api.events(session["id"])
    path = f"/v1/sessions/{session['id']}/events"
    cursor = api.answer("GET", path, params={"limit": 2})["next_page"]
    query = {"page": cursor, "created_at[gt]": events[1]["processed_at"]}
    assert "leaves out this cursor's place" in api.refusal(400, "GET", path, params=query)
    query = {"page": cursor, "created_at[gte]": events[1]["processed_at"]}
    assert api.answer("GET", path, params=query)["data"] == events[2:]


def test_cursor_belongs_to_its_list(api: Api) -> None:
    session, other = api.session(), api.session()
    api.say(session["id"], "hi")
    path = f"/v1/sessions/{session['id']}/events"
    cursor = api.answer("GET", path, params={"limit": 2})["next_page"]
    for bad in (cursor, "page_", "page_AAAA", "page_e30", "nonsense", cursor[:-3]):
        place = f"/v1/sessions/{other['id']}/events"
        refused = api.refusal(400, "GET", place, params={"page": bad})
        assert "not a cursor that this list has given out" in refused


def test_limit_rules(api: Api) -> None:
    session = api.session()
    path = f"/v1/sessions/{session['id']}/events"
    refused = api.refusal(400, "GET", path, params={"limit": "many"})
    assert "query parameter 'limit' must be a whole number, not a string" in refused
    refused = api.refusal(400, "GET", path, params=[("limit", "1"), ("limit", "2")])
    assert "only once" in refused
    refused = api.refusal(400, "GET", "/v1/agents", params={"limit": 101})
    assert "query parameter 'limit' must be at most 100, not 101" in refused
    refused = api.refusal(400, "GET", path, params={"limit": 0})
    assert "query parameter 'limit' must be at least 1, not 0" in refused
    refused = api.refusal(400, "GET", path, params={"colour": "red"})
    assert "'colour' is not known here" in refused
    assert api.answer("GET", path, params={"beta": "true"})["data"] == []
