"""Faults: every effect as a client meets it, and which requests a rule picks."""

import json
from typing import Any

import httpx
import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.errors import ApiError
from tests.emulator.support import Api, Stream, message, types
from tests.support.waiting import HUNG, wait_until

SEND = "sessions_events_send"
STREAM = "sessions_events_stream"


def sent_texts(api: Api, session_id: str) -> list[str]:
    sent = api.events(session_id, **{"types[]": "user.message"})
    return [event["content"][0]["text"] for event in sent]


def send(api: Api, session_id: str, text: str) -> httpx.Response:
    path = f"/v1/sessions/{session_id}/events"
    return api.http.post(path, json={"events": [message(text)]})


def test_status_before_commit(api: Api, emulator: Emulator) -> None:
    session = api.session()
    headers = {"Retry-After": "1", "x-should-retry": "true"}
    emulator.faults.add({"type": "status", "status": 503, "headers": headers}, operation=SEND)
    response = send(api, session["id"], "lost")
    assert response.status_code == 503
    assert response.headers["retry-after"] == "1"
    assert response.headers["x-should-retry"] == "true"
    assert response.json()["error"]["type"] == "overloaded_error"
    assert response.json()["request_id"] == response.headers["request-id"]
    assert send(api, session["id"], "kept").status_code == 200
    assert sent_texts(api, session["id"]) == ["kept"]


def test_status_after_commit(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "status", "status": 504, "commit": True}, operation=SEND)
    assert send(api, session["id"], "kept").status_code == 504
    assert sent_texts(api, session["id"]) == ["kept"]


@pytest.mark.parametrize("body", ["<html>Bad gateway</html>", '{"type": "err', ""])
def test_status_with_a_body_of_any_kind(api: Api, emulator: Emulator, body: str) -> None:
    headers = {"content-type": "text/html"}
    emulator.faults.add({"type": "status", "status": 502, "body": body, "headers": headers})
    response = api.http.get("/v1/agents")
    assert response.status_code == 502
    assert response.text == body
    assert response.headers["content-type"].startswith("text/html")


def test_status_with_a_json_body(api: Api, emulator: Emulator) -> None:
    emulator.faults.add({"type": "status", "status": 200, "body": {"data": 5}})
    assert api.answer("GET", "/v1/agents") == {"data": 5}


@pytest.mark.parametrize(
    ("when", "kept"),
    [("before_read", []), ("before_commit", []), ("after_commit", ["text"])],
)
def test_reset(api: Api, emulator: Emulator, when: str, kept: list[str]) -> None:
    session = api.session()
    emulator.faults.add({"type": "reset", "when": when}, operation=SEND)
    # A client that is still writing when the reset comes may see no more than the end.
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        send(api, session["id"], "text")
    assert sent_texts(api, session["id"]) == kept
    (entry,) = [r for r in emulator.requests if r.operation == SEND]
    assert entry.status is None
    assert entry.fault == "reset"


def test_close_instead_of_reset(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "reset", "how": "close"}, operation=SEND)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        send(api, session["id"], "text")


@pytest.mark.parametrize("commit", [False, True], ids=["hang then commit", "commit then hang"])
def test_delay(api: Api, emulator: Emulator, commit: bool) -> None:
    emulator.clock.freeze()
    session = api.session()
    emulator.faults.add({"type": "delay", "seconds": 30, "commit": commit}, operation=SEND)
    path = f"/v1/sessions/{session['id']}/events"
    timeout = httpx.Timeout(HUNG, read=0.2)
    with pytest.raises(httpx.ReadTimeout):
        api.http.post(path, json={"events": [message("late")]}, timeout=timeout)
    wait_until(lambda: emulator.faults.listed()[0]["used"])
    if commit:
        wait_until(lambda: sent_texts(api, session["id"]))
    assert sent_texts(api, session["id"]) == (["late"] if commit else [])
    emulator.clock.advance(30)
    wait_until(lambda: sent_texts(api, session["id"]) == ["late"])


def test_truncated_answer(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "truncate", "bytes": 10}, operation=SEND)
    with pytest.raises(httpx.RemoteProtocolError, match="10 bytes"):
        send(api, session["id"], "kept")
    assert sent_texts(api, session["id"]) == ["kept"]


def test_rules_pick_requests(api: Api, emulator: Emulator) -> None:
    emulator.faults.add({"type": "status", "status": 500}, nth=2, times=2, path="/v1/ag*")
    emulator.faults.add({"type": "status", "status": 429}, method="GET", times=None)

    def statuses(method: str, path: str, count: int) -> list[int]:
        return [api.http.request(method, path).status_code for _ in range(count)]

    assert statuses("GET", "/v1/agents", 4) == [429, 500, 500, 429]
    assert statuses("GET", "/v1/environments", 2) == [429, 429]
    assert statuses("DELETE", "/v1/agents", 1) == [405]
    assert [(r["seen"], r["used"]) for r in emulator.faults.listed()] == [(5, 2), (4, 4)]
    emulator.faults.clear()
    assert statuses("GET", "/v1/agents", 1) == [200]


@pytest.mark.parametrize(
    ("effect", "rule", "complaint"),
    [
        ({}, {}, "/effect lacks the required field 'type'"),
        ({"type": "explode"}, {}, "/effect/type is 'explode' but must be one of"),
        ({"type": "cut", "how": "gently"}, {}, "/effect/how is 'gently' but must be one of"),
        ({"type": "cut", "bite": 1}, {}, "/effect/bite is not a known field"),
        ({"type": "cut", "bytes": -1}, {}, "/effect/bytes must be at least 0"),
        ({"type": "cut", "bytes": "ten"}, {}, "/effect/bytes must be a whole number"),
        ({"type": "status", "status": 101}, {}, "/effect/status must be at least 200"),
        ({"type": "status", "headers": {"x-snow": "\u2603"}}, {}, "/effect/headers/x-snow"),
        ({"type": "status", "headers": {"Content-Length": "3"}}, {}, "/effect/headers has the key"),
        ({"type": "delay", "seconds": -1}, {}, "/effect/seconds must be at least 0"),
        ({"type": "cut"}, {"nth": "first"}, "/nth must be a whole number"),
        ({"type": "cut"}, {"nth": 0}, "/nth must be at least 1"),
        ({"type": "cut"}, {"method": "get"}, "/method is 'get'"),
        ({"type": "cut"}, {"operation": "sessions_fly"}, "no operation 'sessions_fly'"),
        ({"type": "cut"}, {"often": True}, "/often is not a known field"),
    ],
)
def test_wrong_rules(
    emulator: Emulator, effect: dict[str, Any], rule: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(ApiError, match=complaint):
        emulator.faults.add(effect, **rule)
    assert emulator.faults.listed() == []


def listened(api: Api, session_id: str, text: str) -> tuple[list[str], BaseException | None]:
    """The types of the events of a turn up to the end of the stream, and what ended it."""
    seen: list[str] = []
    try:
        with api.listen(session_id) as stream:
            api.say(session_id, text)
            while seen[-1:] != ["session.status_idle"]:
                seen.append(stream.event()["type"])
    except (EOFError, httpx.HTTPError) as error:
        return seen, error
    return seen, None


@pytest.mark.parametrize(
    ("how", "error"),
    [
        ("eof", EOFError),
        ("close", httpx.RemoteProtocolError),
        ("reset", httpx.ReadError),
    ],
)
@pytest.mark.parametrize("extra", [0, 7])
def test_cut_stream(
    api: Api, emulator: Emulator, how: str, error: type[BaseException], extra: int
) -> None:
    session = api.session()
    emulator.faults.add({"type": "cut", "events": 2, "bytes": extra, "how": how}, operation=STREAM)
    seen, ending = listened(api, session["id"], "hi")
    assert seen == ["user.message", "session.status_running"]
    assert type(ending) is error
    assert listened(api, session["id"], "hi")[1] is None


def test_cut_after_bytes(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "cut", "bytes": 25, "how": "eof"}, operation=STREAM)
    with api.http.stream("GET", f"/v1/sessions/{session['id']}/events/stream") as response:
        api.say(session["id"], "hi")
        assert response.read() == b"event: user.message\ndata:"


def test_cut_at_once(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "cut", "how": "eof"}, operation=STREAM)
    with api.listen(session["id"]) as stream:
        assert stream.rest() == []


def test_stall_without_pings(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    emulator.faults.add({"type": "stall", "events": 1, "seconds": 60}, operation=STREAM)
    with api.listen(session["id"]) as stream:
        api.say(session["id"], "hi")
        assert stream.frame()[0] == "user.message"
        emulator.clock.advance(59)
        emulator.clock.advance(1)
        assert stream.frame()[0] == "session.status_running"


def test_stall_with_pings(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    effect = {"type": "stall", "events": 1, "pings": True, "seconds": 20}
    emulator.faults.add(effect, operation=STREAM)
    with api.listen(session["id"]) as stream:
        api.say(session["id"], "hi")
        assert stream.frame()[0] == "user.message"
        emulator.clock.advance(16)
        assert stream.frame()[0] == "ping"
        emulator.clock.advance(16)
        assert stream.frame()[0] == "session.status_running"


def test_stall_for_ever_ends_with_the_emulator() -> None:
    with Emulator() as other, Api(other.url) as there:
        session = there.session()
        other.faults.add({"type": "stall"}, operation=STREAM)
        with there.listen(session["id"]) as stream:
            there.say(session["id"], "hi")
            other.stop()
            assert types(stream.rest())[:1] == ["user.message"]


def test_inserted_frames(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "frame", "events": 1}, operation=STREAM)
    with api.listen(session["id"]) as stream:
        api.say(session["id"], "hi")
        stream.event()
        with pytest.raises(json.JSONDecodeError):
            stream.event()
        assert stream.event()["type"] == "session.status_running"
    emulator.faults.add({"type": "frame", "body": "data: 1\n\n"}, operation=STREAM)
    with api.listen(session["id"]) as stream:
        assert stream.frame() == ("", "1")


def test_duplicated_events(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "duplicate", "events": 2}, operation=STREAM)
    seen, _ = listened(api, session["id"], "hi")
    assert seen[:4] == ["user.message", *["session.status_running"] * 2, *seen[3:4]]
    emulator.faults.add({"type": "duplicate"}, operation=STREAM)
    seen, _ = listened(api, session["id"], "hi")
    assert seen[0::2] == [*seen[1::2], "session.status_idle"]


def test_error_event(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "error_event", "events": 1}, operation=STREAM)
    with api.listen(session["id"]) as stream:
        api.say(session["id"], "hi")
        stream.event()
        name, data = stream.frame()
        assert name == "error"
        assert json.loads(data)["error"]["type"] == "overloaded_error"
        with pytest.raises(EOFError):
            stream.frame()


def test_single_bytes(api: Api, emulator: Emulator) -> None:
    session = api.session()
    emulator.faults.add({"type": "chunk", "bytes": 1}, operation=STREAM)
    with api.http.stream("GET", f"/v1/sessions/{session['id']}/events/stream") as response:
        api.say(session["id"], "hé")
        stream = Stream(response)
        assert types(stream.until("session.status_idle"))[-1] == "session.status_idle"
