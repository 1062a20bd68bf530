"""What is kept of a thread is kept apart from its siblings: history, streams, state, turns."""

from typing import Any

from agentsessions_emulator import Emulator
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.service import ManagedAgents
from agentsessions_emulator.service.service import Service
from tests.emulator.support import TURN_END, TURN_START, Api, message, types

SECOND = "sthr_second"


def add_thread(emulator: Emulator, session_id: str) -> ThreadRef:
    """A second thread beside the primary one."""
    second = ThreadRef(session_id, SECOND)

    def add(service: Service) -> None:
        assert isinstance(service, ManagedAgents)
        engine = service.engine
        primary = engine.store.find("thread", engine.records.primary(session_id).id) or {}
        thread = {**primary, "id": SECOND, "parent_thread_id": primary["id"]}
        engine.store.insert("thread", SECOND, thread, at=engine.clock.now(), parent=session_id)
        engine.states.create(session_id, SECOND, at=engine.clock.now())

    emulator._call(add)
    return second


def hand_in(emulator: Emulator, thread: ThreadRef, text: str) -> None:
    """Give a thread something to work on."""

    def send(service: Service) -> None:
        assert isinstance(service, ManagedAgents)
        event = service.engine.log.append(thread, message(text), queued=True)
        service.engine.states.get(thread.id).inputs.append([event["id"]])
        service.engine.wake(thread)

    emulator._call(send)
    emulator.clock.advance(0)


def said(events: list[dict[str, Any]]) -> list[str]:
    return [e["content"][0]["text"] for e in events if e["type"] == "agent.message"]


def test_histories(api: Api, emulator: Emulator) -> None:
    session = api.session()
    second = add_thread(emulator, session["id"])
    hand_in(emulator, second, "in the second")
    api.say(session["id"], "in the first")
    primary, _ = api.answer("GET", f"/v1/sessions/{session['id']}/threads")["data"]
    of_session = api.events(session["id"])
    assert said(of_session) == ["in the first"]
    assert types(of_session).count("session.status_idle") == 2
    for thread_id, text in ((primary["id"], "in the first"), (SECOND, "in the second")):
        path = f"/v1/sessions/{session['id']}/threads/{thread_id}/events"
        events = api.answer("GET", path)["data"]
        assert said(events) == [text]
        statuses = [e for e in events if e["type"] == "session.thread_status_idle"]
        assert [e["session_thread_id"] for e in statuses] == [thread_id]


def test_streams(api: Api, emulator: Emulator) -> None:
    session = api.session()
    second = add_thread(emulator, session["id"])
    previews = {"event_deltas[]": "agent.message"}
    with (
        api.listen(session["id"], **previews) as of_session,
        api.listen(session["id"], f"threads/{SECOND}/stream", **previews) as of_second,
    ):
        hand_in(emulator, second, "aside")
        api.say(session["id"], "aloud")
        whole = of_session.until("session.status_idle")
        whole += of_session.until("session.status_idle")
        part = of_second.until("session.thread_status_idle")
    assert said(whole) == ["aloud"]
    assert said(part) == ["aside"]
    assert [e["delta"]["content"]["text"] for e in part if e["type"] == "event_delta"] == ["aside"]
    assert [e["delta"]["content"]["text"] for e in whole if e["type"] == "event_delta"] == ["aloud"]


def test_turns(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    second = add_thread(emulator, session["id"])
    hand_in(emulator, second, "sleep 60\necho: late")
    api.say(session["id"], "early")
    assert types(api.events(session["id"]))[-len(TURN_END) :] == TURN_END
    path = f"/v1/sessions/{session['id']}/threads/{SECOND}/events"
    assert said(api.answer("GET", path)["data"]) == []
    emulator.clock.advance(60)
    assert said(api.answer("GET", path)["data"]) == ["late"]
    assert said(api.events(session["id"])) == ["early"]


def test_deleting_a_session_ends_all_its_threads(api: Api, emulator: Emulator) -> None:
    session = api.session()
    second = add_thread(emulator, session["id"])
    hand_in(emulator, second, "hi")
    with api.listen(session["id"], f"threads/{SECOND}/stream") as stream:
        api.answer("DELETE", f"/v1/sessions/{session['id']}")
        assert stream.rest() == []
    again = api.session()
    add_thread(emulator, again["id"])
    path = f"/v1/sessions/{again['id']}/threads/{SECOND}/events"
    assert api.answer("GET", path)["data"] == []
    api.say(again["id"], "hi")
    assert types(api.events(again["id"]))[:3] == TURN_START
