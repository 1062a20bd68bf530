"""Interrupts: they cut work short, close open calls and jump the queue."""

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.managed_agents.service import ManagedAgents
from agentsessions_emulator.service.service import Service
from tests.emulator.support import (
    ASKING_TOOLSET,
    CUSTOM_TOOL,
    END,
    START,
    TURN_END,
    TURN_START,
    Api,
    message,
    text_content,
    types,
)

INTERRUPT = {"type": "user.interrupt"}
CLOSED = "Tool execution was interrupted before completion. Please retry."


def test_interrupt_cuts_a_sleep_short(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 3600\necho: never")
    assert api.status(session["id"]) == "running"
    assert types(api.events(session["id"])) == TURN_START
    sent = api.send(session["id"], INTERRUPT)
    assert sent[0]["processed_at"] is None
    events = api.events(session["id"])
    assert types(events) == [*TURN_START, "user.interrupt", *TURN_END]
    assert events[-1]["stop_reason"] == {"type": "end_turn"}
    assert api.status(session["id"]) == "idle"


def test_sleep_ends_by_itself(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 1.5\necho: awake")
    emulator.clock.advance(1)
    assert api.status(session["id"]) == "running"
    emulator.clock.advance(0.5)
    events = api.events(session["id"])
    assert types(events) == [*TURN_START, START, "agent.message", END, *TURN_END]
    stats = api.answer("GET", f"/v1/sessions/{session['id']}")["stats"]
    assert stats == {"active_seconds": 1.5, "duration_seconds": 1.5}


def test_messages_wait_while_the_session_runs(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 60")
    api.say(session["id"], "next")
    waiting = api.events(session["id"])[-1]
    assert waiting["content"] == text_content("next")
    assert waiting["processed_at"] is None
    emulator.clock.advance(60)
    events = api.events(session["id"])
    request = [START, "agent.message", END]
    assert types(events) == [*TURN_START, "user.message", *request, *TURN_END]
    assert [event["id"] for event in events].count(waiting["id"]) == 1


def test_a_message_behind_an_interrupt_starts_the_next_turn(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 60")
    api.send(session["id"], INTERRUPT, message("instead"))
    request = [START, "agent.message", END]
    assert types(api.events(session["id"])) == [
        *TURN_START,
        *("user.interrupt", *TURN_END),
        *(*TURN_START, *request, *TURN_END),
    ]


def test_interrupt_jumps_the_queue(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 60")
    api.say(session["id"], "queued")
    api.send(session["id"], INTERRUPT)
    events = api.events(session["id"])
    assert types(events)[3:7] == ["user.interrupt", *TURN_END]
    assert events[-5]["content"] == text_content("queued")


def test_interrupt_closes_calls_that_wait(api: Api) -> None:
    session = api.session(tools=[ASKING_TOOLSET, CUSTOM_TOOL])
    for directive, closing in (
        ("tool bash {}", "agent.tool_result"),
        ("custom_tool get_weather {}", "user.custom_tool_result"),
    ):
        api.say(session["id"], directive)
        before = len(api.events(session["id"]))
        api.send(session["id"], INTERRUPT)
        rest = api.events(session["id"])[before:]
        assert types(rest) == [closing, "user.interrupt", *TURN_END]
        assert rest[0]["is_error"] is True
        assert rest[0]["content"] == text_content(CLOSED)
        assert rest[-1]["stop_reason"] == {"type": "end_turn"}
    api.say(session["id"], "on we go")


def test_interrupt_keeps_what_was_answered(api: Api) -> None:
    session = api.session(tools=[CUSTOM_TOOL])
    api.say(session["id"], "custom_tool get_weather {}")
    before = api.events(session["id"])
    (call_id,) = before[-1]["stop_reason"]["event_ids"]
    answer = {"type": "user.custom_tool_result", "custom_tool_use_id": call_id}
    api.send(session["id"], answer, INTERRUPT)
    rest = types(api.events(session["id"])[len(before) :])
    assert rest == ["user.custom_tool_result", "user.interrupt", *TURN_END]


def test_interrupt_of_an_idle_session_changes_nothing(api: Api) -> None:
    session = api.session()
    api.send(session["id"], INTERRUPT)
    events = api.events(session["id"])
    assert types(events) == ["user.interrupt"]
    assert events[0]["processed_at"] is not None


def test_interrupt_before_the_turn_has_begun(api: Api, emulator: Emulator) -> None:
    session = api.session()

    def send_both(service: Service) -> None:
        assert isinstance(service, ManagedAgents)
        service.inbox.send(session["id"], [message("sleep 3600")])
        service.inbox.send(session["id"], [INTERRUPT])

    emulator._call(send_both)
    assert types(api.events(session["id"])) == [*TURN_START, "user.interrupt", *TURN_END]


def test_interrupt_of_one_thread(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.say(session["id"], "sleep 60")
    stranger = {**INTERRUPT, "session_thread_id": "sthr_unknown"}
    assert "sthr_unknown" in api.refused_events(session["id"], stranger)
    thread = api.answer("GET", f"/v1/sessions/{session['id']}/threads")["data"][0]
    api.send(session["id"], {**INTERRUPT, "session_thread_id": thread["id"]})
    assert api.status(session["id"]) == "idle"


def test_cut_off_message_is_previewed_but_never_stored(api: Api, emulator: Emulator) -> None:
    async def slowly(turn: Turn) -> None:
        await turn.say("one two three four five six", pause=10)

    emulator.use_script(slowly)
    emulator.clock.freeze()
    session = api.session()
    with api.listen(session["id"], **{"event_deltas[]": "agent.message"}) as stream:
        api.say(session["id"], "go")
        stream.until("event_delta")
        api.send(session["id"], INTERRUPT)
        rest = types(stream.until("session.status_idle"))
    assert rest == ["user.interrupt", END, "user.interrupt", *TURN_END]
    assert "agent.message" not in types(api.events(session["id"]))
