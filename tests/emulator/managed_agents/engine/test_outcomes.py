"""`user.define_outcome`: it starts work by itself, which is graded when it is done."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.managed_agents.engine.outcomes import final_result
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


def test_work_that_is_never_good_enough_has_one_last_turn(api: Api, emulator: Emulator) -> None:
    async def poet(turn: Turn) -> None:
        await turn.say(f"draft {turn.iteration}")
        turn.grade("needs_revision", "No rhyme.")

    emulator.use_script(poet)
    session = api.session(initial_events=[{**OUTCOME, "max_iterations": 2}])
    events = api.events(session["id"])
    assert types(events)[3:-3] == [*REQUEST, *GRADING, *REQUEST, *GRADING, *REQUEST]
    results = [e["result"] for e in events if e["type"] == GRADING[1]]
    assert results == ["needs_revision", "max_iterations_reached"]
    graded = evaluation(api, session["id"])
    assert (graded["result"], graded["iteration"]) == ("max_iterations_reached", 1)
    assert api.status(session["id"]) == "idle"
    api.send(session["id"], OUTCOME)


def test_grader_that_takes_its_time(api: Api, emulator: Emulator) -> None:
    async def poet(turn: Turn) -> None:
        await turn.say("draft")
        turn.grade("satisfied", "Fine.", seconds=40)

    emulator.use_script(poet)
    emulator.clock.freeze()
    session = api.session(initial_events=[OUTCOME])
    emulator.clock.advance(31)
    assert evaluation(api, session["id"])["result"] == "evaluating"
    emulator.clock.advance(9)
    ongoing = "span.outcome_evaluation_ongoing"
    events = api.events(session["id"])
    assert types(events)[6:-3] == [GRADING[0], ongoing, ongoing, GRADING[1]]
    assert {event["outcome_id"] for event in events[6:-3]} == {events[0]["outcome_id"]}


def test_interrupted_grading(api: Api, emulator: Emulator) -> None:
    async def poet(turn: Turn) -> None:
        turn.grade("satisfied", "Fine.", seconds=40)

    emulator.use_script(poet)
    emulator.clock.freeze()
    session = api.session(initial_events=[OUTCOME])
    api.send(session["id"], {"type": "user.interrupt"})
    start, end = api.events(session["id"], **{"types[]": GRADING})
    assert (end["result"], end["outcome_evaluation_start_id"]) == ("interrupted", start["id"])


@pytest.mark.parametrize(
    ("verdict", "iteration", "limit", "result"),
    [
        ("satisfied", 0, 3, "satisfied"),
        ("satisfied", 2, 3, "satisfied"),
        ("failed", 2, 3, "failed"),
        ("needs_revision", 1, 3, "needs_revision"),
        ("needs_revision", 2, 3, "max_iterations_reached"),
    ],
)
def test_results(verdict: str, iteration: int, limit: int, result: str) -> None:
    assert final_result(verdict, iteration, limit) == result


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


def test_rubric_of_a_file_is_shown_as_text(api: Api) -> None:
    session = api.session()
    rubric = {"type": "file", "file_id": api.file("It rhymes.")}
    (sent,) = api.send(session["id"], {**OUTCOME, "rubric": rubric})
    assert sent["rubric"] == {"type": "text", "content": "It rhymes."}
    gone = {"type": "file", "file_id": "file_unknown"}
    api.refused_events(session["id"], {**OUTCOME, "rubric": gone}, status=404)
