"""Streams and lists of events."""

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.everruns.support import Api


def test_a_stream_begins_with_what_was_missed(api: Api) -> None:
    session = api.session()
    api.say(session, "Hello")
    events = api.events(session)
    with api.stream(session, after_sequence=3) as stream:
        connected = stream.frame()
        assert (connected.name, connected.id) == ("connected", None)
        assert connected.data == {"status": "connected"}
        frames = stream.until("session.idled")
    assert [frame.data for frame in frames] == events[3:]
    assert [frame.id for frame in frames] == [event["id"] for event in events[3:]]
    with api.stream(session, since_id=events[5]["id"]) as stream:
        assert [frame.data for frame in stream.until("session.idled")[1:]] == events[6:]


def test_a_stream_goes_on_with_what_comes(api: Api) -> None:
    session = api.session()
    with api.stream(session) as stream:
        stream.frame()
        api.say(session, "One two three four five")
        frames = stream.until("session.idled")
    stored = [frame.data for frame in frames if frame.id is not None]
    assert stored == api.events(session)
    deltas = [frame.data for frame in frames if frame.name == "output.message.delta"]
    assert "".join(delta["data"]["delta"] for delta in deltas) == "One two three four five"
    assert all("sequence" not in delta for delta in deltas)


def test_nothing_is_replayed_after_an_event_that_is_not_stored(api: Api) -> None:
    session = api.session()
    with api.stream(session) as stream:
        api.say(session, "Hello")
        (*_, delta) = stream.until("output.message.delta")
    assert api.events(session, since_id=delta.data["id"]) == []
    with api.stream(session, since_id=delta.data["id"]) as stream:
        stream.frame()
        api.say(session, "Again")
        assert stream.frame().name == "input.message"


def test_a_stream_of_some_types(api: Api) -> None:
    session = api.session()
    with api.stream(session, types=["turn.started", "session.idled"]) as stream:
        stream.frame()
        api.say(session, "Hello")
        assert [frame.name for frame in stream.until("session.idled")] == [
            "turn.started",
            "session.idled",
        ]


def test_streams_are_cycled(emulator: Emulator, api: Api) -> None:
    session = api.session()
    with emulator.freeze() as clock, api.stream(session) as stream:
        stream.frame()
        clock.advance(360)
        last = stream.frame()
        assert last.name == "disconnecting"
        assert last.data == {"reason": "connection_cycle", "retry_ms": 100}
        with pytest.raises(EOFError):
            stream.frame()


def test_the_pace_of_cycling_can_be_set(api: Api) -> None:
    session = api.session()
    paced = api.http.post("/_emulator/pace", json={"stream_seconds": 0.01})
    assert paced.json().items() >= {"stream_seconds": 0.01, "status_seconds": 0.0}.items()
    with api.stream(session) as stream:
        assert [stream.frame().name, stream.frame().name] == ["connected", "disconnecting"]


@pytest.mark.parametrize("path", ["events", "sse"])
def test_cursors_exclude_each_other(api: Api, path: str) -> None:
    session = api.session()
    both = {"since_id": "event_" + "0" * 32, "after_sequence": 0}
    assert api.refusal("GET", f"/sessions/{session}/{path}", params=both)["status"] == 400
    wrong = {"since_id": "event_1"}
    assert api.refusal("GET", f"/sessions/{session}/{path}", params=wrong)["status"] == 400
    unknown = {"types": "turn.begun"}
    assert api.refusal("GET", f"/sessions/{session}/{path}", params=unknown)["status"] == 400


def test_the_13th_stream_is_refused(api: Api) -> None:
    session = api.session()
    held = [api.stream(session) for _ in range(12)]
    for stream in held:
        stream.__enter__()
    response = api.http.get(f"/v1/sessions/{session}/sse")
    assert response.status_code == 429
    assert response.headers["retry-after"] == "1"
    assert response.json()["retry_after_seconds"] == 1
    for stream in held:
        stream.__exit__(None, None, None)


def test_a_list_with_a_limit_has_the_last_ones(api: Api) -> None:
    session = api.session()
    api.say(session, "Hello")
    every = api.events(session)
    response = api.http.get(f"/v1/sessions/{session}/events", params={"limit": 2})
    assert response.json()["data"] == every[-2:]
    assert response.headers["x-total-count"] == str(len(every))
    assert api.events(session, limit=2, before_sequence=5) == every[2:4]
    assert api.events(session, order_desc="true") == every[::-1]
    assert api.events(session, exclude=["turn.started", "turn.completed"]) == [
        event for event in every if event["type"] not in ("turn.started", "turn.completed")
    ]


def test_a_window_around_an_event(api: Api) -> None:
    session = api.session()
    api.say(session, "Hello")
    every = api.events(session)
    assert api.events(session, around=every[4]["id"], window=2) == every[2:7]
    both = {"around": every[4]["id"], "after_sequence": 1}
    assert api.refusal("GET", f"/sessions/{session}/events", params=both)["status"] == 400


def test_events_by_what_is_in_them(api: Api) -> None:
    session = api.session()
    api.say(session, 'tool web_fetch {"url": "x"}')
    turn = api.events(session)[2]
    assert len(api.events(session, turn_id=turn["data"]["turn_id"])) == len(api.events(session)) - 1
    assert [event["type"] for event in api.events(session, tool_name="web_fetch")] == [
        "tool.started",
        "tool.completed",
    ]
    assert api.events(session, from_ts=turn["ts"])[0] == turn
    assert api.events(session, q="no such word") == []
    summary = api.answer("GET", f"/sessions/{session}/events/summary")
    assert (summary["turn_count"], summary["error_count"]) == (1, 0)


def test_a_quiet_stream_has_a_heartbeat_every_30_seconds(emulator: Emulator, api: Api) -> None:
    session = api.session()
    with emulator.freeze() as clock, api.stream(session) as stream:
        stream.frame()
        clock.advance(60)
        assert [stream.line() for _ in range(4)] == [": heartbeat", "", ": heartbeat", ""]
        emulator.inject(session, {"type": "of.the.future"})
        assert stream.line() == "event: of.the.future"
