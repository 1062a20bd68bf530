"""Streams: what happens after opening, as it happens; pings, previews, the end."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import (
    END,
    START,
    TURN_END,
    TURN_START,
    Api,
    message,
    text_content,
    types,
)
from tests.support.waiting import wait_until


def test_frames_carry_the_event_as_listed(api: Api) -> None:
    session = api.session()
    with api.listen(session["id"]) as stream:
        assert stream.response.headers["content-type"].startswith("text/event-stream")
        assert stream.response.headers["request-id"].startswith("req_")
        api.say(session["id"], "hi")
        events = stream.until("session.status_idle")
    assert types(events) == ["user.message", *TURN_START, START, "agent.message", END, *TURN_END]
    assert events[1:] == api.events(session["id"])


def test_queued_events_are_shown_twice(api: Api) -> None:
    session = api.session()
    with api.listen(session["id"]) as stream:
        api.say(session["id"], "hi")
        events = stream.until("session.status_idle")
    queued, stamped = (event for event in events if event["type"] == "user.message")
    assert queued["processed_at"] is None
    assert stamped["processed_at"] is not None
    assert queued["id"] == stamped["id"]


def test_event_names(api: Api) -> None:
    session = api.session()
    with api.listen(session["id"]) as stream:
        api.say(session["id"], "hi")
        assert [stream.frame()[0] for _ in range(2)] == ["user.message", "session.status_running"]


def test_nothing_is_replayed(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "before")
    with api.listen(session["id"]) as stream:
        api.say(session["id"], "after")
        assert stream.event()["content"] == text_content("after")


def test_several_streams_at_once(api: Api) -> None:
    session, other = api.session(), api.session()
    with api.listen(session["id"]) as one, api.listen(session["id"]) as two:
        api.say(other["id"], "not for you")
        api.say(session["id"], "hi")
        assert one.until("session.status_idle") == two.until("session.status_idle")


def test_idle_does_not_end_the_stream(api: Api) -> None:
    session = api.session()
    with api.listen(session["id"]) as stream:
        for text in ("one", "two"):
            api.say(session["id"], text)
            stream.until("session.status_idle")


def test_deletion_ends_the_stream(api: Api) -> None:
    session = api.session()
    with api.listen(session["id"]) as stream:
        api.answer("DELETE", f"/v1/sessions/{session['id']}")
        assert types(stream.rest()) == ["session.deleted"]


def test_pings_fill_the_silence(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    with api.listen(session["id"]) as stream:
        emulator.clock.advance(16)
        assert stream.frame() == ("ping", '{"type":"ping"}')
        emulator.clock.advance(31)
        assert [stream.frame()[0] for _ in range(2)] == ["ping", "ping"]


def test_previews_for_those_who_ask(api: Api) -> None:
    session = api.session()
    wanted: dict[str, Any] = {"event_deltas[]": ["agent.message", "agent.thinking"]}
    text = "one two three four five  six\nseven"
    with api.listen(session["id"], **wanted) as stream, api.listen(session["id"]) as plain:
        api.say(session["id"], f"think\n{text}")
        events = stream.until("session.status_idle")
        assert "event_start" not in types(plain.until("session.status_idle"))
    spoken = next(event for event in events if event["type"] == "agent.message")
    thought = next(event for event in events if event["type"] == "agent.thinking")
    starts = [event for event in events if event["type"] == "event_start"]
    assert [start["event"] for start in starts] == [
        {"type": "agent.thinking", "id": thought["id"]},
        {"type": "agent.message", "id": spoken["id"]},
    ]
    deltas = [event for event in events if event["type"] == "event_delta"]
    assert {delta["event_id"] for delta in deltas} == {spoken["id"]}
    assert "".join(delta["delta"]["content"]["text"] for delta in deltas) == text
    assert len(deltas) > 1
    order = types(events)
    assert order.index("event_start") > order.index(START)
    assert max(i for i, t in enumerate(order) if t == "event_delta") < order.index("agent.message")
    assert {"event_start", "event_delta"}.isdisjoint(types(api.events(session["id"])))


def test_only_the_previews_asked_for(api: Api) -> None:
    session = api.session()
    with api.listen(session["id"], **{"event_deltas[]": "agent.thinking"}) as stream:
        api.say(session["id"], "think\nhi")
        events = stream.until("session.status_idle")
    assert types(events).count("event_start") == 1
    assert "event_delta" not in types(events)


@pytest.mark.parametrize(
    "values", [["agent.tool_use"], ["agent.message"] * 101], ids=["other type", "too many"]
)
def test_preview_types_are_checked(api: Api, values: list[str]) -> None:
    session = api.session()
    path = f"/v1/sessions/{session['id']}/events/stream"
    refused = api.refusal(400, "GET", path, params={"event_deltas[]": values})
    assert "event_deltas[]" in refused


def test_closed_streams_are_forgotten(api: Api, emulator: Emulator) -> None:
    session = api.session()
    for _ in range(3):
        with api.listen(session["id"]) as stream:
            api.say(session["id"], "hi")
            stream.event()
    with api.listen(session["id"]) as stream:
        # Whoever hung up is noticed no later than when there is something to send.
        api.say(session["id"], "hi")
        stream.until("session.status_idle")
        wait_until(lambda: emulator.open_streams == 1)


def test_stream_of_an_unknown_session(api: Api) -> None:
    api.refusal(404, "GET", "/v1/sessions/sesn_x/events/stream")


def test_thread_streams_leave_out_what_is_the_sessions(api: Api) -> None:
    session = api.session()
    thread = api.answer("GET", f"/v1/sessions/{session['id']}/threads")["data"][0]
    with api.listen(session["id"], f"threads/{thread['id']}/stream") as stream:
        api.say(session["id"], "hi")
        events = stream.until("session.thread_status_idle")
        assert types(events) == [
            "user.message",
            "session.thread_status_running",
            "user.message",
            *(START, "agent.message", END),
            "session.thread_status_idle",
        ]
        api.answer("DELETE", f"/v1/sessions/{session['id']}")
        assert types(stream.rest()) == ["session.deleted"]


def test_large_messages_pass(api: Api) -> None:
    session = api.session()
    text = "é" * 2_000_000
    with api.listen(session["id"]) as stream:
        api.send(session["id"], message(text))
        events = stream.until("session.status_idle")
    (spoken,) = [event for event in events if event["type"] == "agent.message"]
    assert spoken["content"] == text_content(text)
