"""`user.define_outcome`: it starts work by itself, which is graded when it is done."""

from typing import Any

from agentsessions_emulator import Emulator, Turn
from tests.emulator.support import END, START, TURN_END, Api, message, types

OUTCOME = {
    "type": "user.define_outcome",
    "description": "A poem",
    "rubric": {"type": "text", "content": "It rhymes."},
}
GRADING = ["span.outcome_evaluation_start", "span.outcome_evaluation_end"]
REQUEST = [START, "agent.message", END]


def evaluation(api: Api, session_id: str) -> dict[str, Any]:
    session = api.answer("GET", f"/v1/sessions/{session_id}")
    found: dict[str, Any] = session["outcome_evaluations"][0]
    return found


def test_outcome_is_graded(api: Api) -> None:
    session = api.session()
    (sent,) = api.send(session["id"], OUTCOME)
    assert sent["outcome_id"].startswith("outc_")
    assert sent["processed_at"] is not None
    assert sent["max_iterations"] == 3
    events = api.events(session["id"])
    assert types(events) == [
        "user.define_outcome",
        *("session.status_running", "session.thread_status_running"),
        *REQUEST,
        *GRADING,
        *TURN_END,
    ]
    end = events[7]
    assert (end["result"], end["iteration"]) == ("satisfied", 0)
    assert end["outcome_evaluation_start_id"] == events[6]["id"]
    graded = evaluation(api, session["id"])
    assert graded["outcome_id"] == sent["outcome_id"]
    assert graded["result"] == "satisfied"
    assert graded["completed_at"] is not None
    api.send(session["id"], OUTCOME)


def test_work_that_is_sent_back(api: Api, emulator: Emulator) -> None:
    async def poet(turn: Turn) -> None:
        await turn.say(f"draft {turn.iteration}")
        if turn.iteration < 1:
            turn.grade("needs_revision", "No rhyme.")

    emulator.use_script(poet)
    session = api.session(initial_events=[OUTCOME])
    events = api.events(session["id"])
    assert types(events)[3:-3] == [*REQUEST, *GRADING, *REQUEST, *GRADING]
    results = [e["result"] for e in events if e["type"] == GRADING[1]]
    assert results == ["needs_revision", "satisfied"]
    assert evaluation(api, session["id"])["iteration"] == 1


def test_work_that_is_never_good_enough(api: Api, emulator: Emulator) -> None:
    async def poet(turn: Turn) -> None:
        await turn.say("draft")
        turn.grade("needs_revision", "No rhyme.")

    emulator.use_script(poet)
    session = api.session(initial_events=[{**OUTCOME, "max_iterations": 2}])
    assert evaluation(api, session["id"])["result"] == "max_iterations_reached"
    assert api.status(session["id"]) == "idle"


def test_interrupted_work(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    session = api.session()
    api.send(session["id"], {**OUTCOME, "description": "sleep 60"})
    assert evaluation(api, session["id"])["result"] == "running"
    assert "still being worked on" in api.refused_events(session["id"], OUTCOME)
    api.send(session["id"], {"type": "user.interrupt"})
    (end,) = api.events(session["id"], **{"types[]": GRADING[1]})
    assert (end["result"], end["outcome_evaluation_start_id"]) == ("interrupted", "")
    assert evaluation(api, session["id"])["result"] == "interrupted"


def test_failed_work(api: Api) -> None:
    session = api.session()
    api.send(session["id"], {**OUTCOME, "description": "error unknown_error"})
    assert evaluation(api, session["id"])["result"] == "failed"
    api.send(session["id"], message("hi"))
