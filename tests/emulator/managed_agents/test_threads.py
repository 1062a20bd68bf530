"""Threads: the primary one of each session."""

from agentsessions_emulator import Emulator
from tests.emulator.support import Api, message, types


def test_every_session_has_a_primary_thread(api: Api) -> None:
    session = api.session()
    path = f"/v1/sessions/{session['id']}/threads"
    listed = api.answer("GET", path)
    (thread,) = listed["data"]
    assert listed["next_page"] is None
    assert thread["id"].startswith("sthr_")
    assert thread["session_id"] == session["id"]
    assert thread["parent_thread_id"] is None
    assert thread["agent"]["id"] == session["agent"]["id"]
    assert thread["stats"] is thread["usage"] is None
    assert api.answer("GET", f"{path}/{thread['id']}") == thread


def test_thread_follows_its_session(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    path = f"/v1/sessions/{session['id']}/threads"
    api.say(session["id"], "echo: hi\nsleep 2")
    (thread,) = api.answer("GET", path, params={"statuses[]": "running"})["data"]
    assert thread["stats"]["active_seconds"] == 0
    assert thread["usage"] is None
    emulator.clock.advance(2)
    assert api.answer("GET", path, params={"statuses[]": "running"})["data"] == []
    (thread,) = api.answer("GET", path, params={"statuses[]": ["idle", "terminated"]})["data"]
    assert thread["stats"]["active_seconds"] == 2
    assert thread["usage"]["list_cost"]["amount"] == "1"


def test_thread_events(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "hi")
    (thread,) = api.answer("GET", f"/v1/sessions/{session['id']}/threads")["data"]
    path = f"/v1/sessions/{session['id']}/threads/{thread['id']}/events"
    expected = [
        event
        for event in api.events(session["id"])
        if not event["type"].startswith(("session.status", "session.usage"))
    ]
    assert api.answer("GET", path)["data"] == expected
    first = api.answer("GET", path, params={"limit": 2})
    rest = api.answer("GET", path, params={"page": first["next_page"]})
    assert first["data"] + rest["data"] == expected


def test_threads_belong_to_their_session(api: Api) -> None:
    session, other = api.session(), api.session()
    (thread,) = api.answer("GET", f"/v1/sessions/{other['id']}/threads")["data"]
    path = f"/v1/sessions/{session['id']}/threads/{thread['id']}"
    for suffix in ("", "/events", "/stream"):
        assert thread["id"] in api.refusal(404, "GET", path + suffix)
    api.refusal(404, "POST", f"{path}/archive")


def test_running_threads_are_not_archived(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    (thread,) = api.answer("GET", f"/v1/sessions/{session['id']}/threads")["data"]
    path = f"/v1/sessions/{session['id']}/threads/{thread['id']}/archive"
    api.say(session["id"], "sleep 60")
    assert "while it is running" in api.refusal(400, "POST", path)


def test_archived_primary_thread_ends_its_session(api: Api) -> None:
    session = api.session()
    (thread,) = api.answer("GET", f"/v1/sessions/{session['id']}/threads")["data"]
    path = f"/v1/sessions/{session['id']}/threads/{thread['id']}/archive"
    archived = api.answer("POST", path)
    assert archived["status"] == "terminated"
    assert archived["archived_at"] is not None
    assert api.answer("POST", path) == archived
    end = ["session.thread_status_terminated", "session.status_terminated"]
    assert types(api.events(session["id"])) == end
    api.refused_events(session["id"], message("hi"), status=409)
    interrupt = {"type": "user.interrupt", "session_thread_id": thread["id"]}
    api.refused_events(session["id"], interrupt, status=409)
