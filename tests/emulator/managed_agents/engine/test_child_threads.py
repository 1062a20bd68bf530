"""Child threads: their streams, statuses and usage, and how they end."""

from agentsessions_emulator import Emulator
from tests.emulator.managed_agents.engine.team import (
    IDLE,
    WEATHER,
    Team,
    aside,
    previewed,
    result,
    said,
)
from tests.emulator.support import (
    START,
    Api,
    types,
)


def test_streams(api: Api, team: Team, emulator: Emulator) -> None:
    emulator.clock.freeze()
    previews = {"event_deltas[]": "agent.message"}
    emulator.use_script(aside, agent="Helper")
    api.say(team.id, "delegate Helper: talk\necho: aloud")
    with (
        api.listen(team.id, **previews) as of_session,
        api.listen(team.id, f"threads/{team.child['id']}/stream", **previews) as of_child,
    ):
        emulator.clock.advance(5)
        whole = of_session.until("session.status_idle")
        part = of_child.until(IDLE)
    assert said(whole) == ["Helper returned: aside", "aloud"]
    assert said(part) == ["aside"]
    assert previewed(whole) == "Helper returned: asidealoud"
    assert previewed(part) == "aside"
    assert [e["session_thread_id"] for e in part if e["type"] == IDLE] == [team.child["id"]]


def test_session_is_running_while_a_thread_is(api: Api, team: Team, emulator: Emulator) -> None:
    emulator.clock.freeze()
    api.say(team.id, "delegate Helper: sleep 5")
    assert [thread["status"] for thread in team.threads] == ["idle", "running"]
    assert api.status(team.id) == "running"
    assert "while it is running" in api.refusal(400, "POST", f"/v1/sessions/{team.id}/archive")
    emulator.clock.advance(5)
    assert types(team.events()).count("session.status_running") == 1
    assert api.status(team.id) == "idle"
    session = api.answer("GET", f"/v1/sessions/{team.id}")
    assert session["stats"]["active_seconds"] == 5
    assert session["usage"]["active_seconds"] == 5


def test_overlap_counts_once_in_usage(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    team = Team(api, {}, {"name": "Other"})
    api.say(team.id, "+ delegate Helper: sleep 4\n+ delegate Other: sleep 6")
    emulator.clock.advance(6)
    session = api.answer("GET", f"/v1/sessions/{team.id}")
    assert session["stats"]["active_seconds"] == 10
    assert session["usage"]["active_seconds"] == 6


def test_interrupt_of_one_thread(api: Api, team: Team) -> None:
    api.say(team.id, f"delegate Helper: {WEATHER}\necho: go on")
    interrupt = {"type": "user.interrupt", "session_thread_id": team.child["id"]}
    before = len(team.events(team.child["id"]))
    api.send(team.id, interrupt)
    rest = team.events(team.child["id"])[before:]
    assert types(rest) == ["user.custom_tool_result", "user.interrupt", IDLE]
    assert rest[-1]["stop_reason"] == {"type": "end_turn"}
    assert START not in types(rest)
    assert team.said == ["Helper failed: The agent did not finish: interrupted.", "go on"]
    (own,) = [e for e in team.events() if e["type"] == "user.interrupt"]
    assert own["processed_at"] is not None


def test_interrupt_of_all_threads(api: Api, team: Team, emulator: Emulator) -> None:
    emulator.clock.freeze()
    api.say(team.id, "delegate Helper: sleep 60\necho: never")
    api.send(team.id, {"type": "user.interrupt"})
    assert [thread["status"] for thread in team.threads] == ["idle", "idle"]
    assert types(team.events()).count("session.status_idle") == 1
    assert team.stop == {"type": "end_turn"}
    assert team.said == []


def test_interrupt_of_an_idle_child_changes_nothing(api: Api, team: Team) -> None:
    api.say(team.id, "delegate Helper: hi")
    before = team.events(team.child["id"])
    api.send(team.id, {"type": "user.interrupt", "session_thread_id": team.child["id"]})
    assert team.events(team.child["id"]) == before
    assert team.events()[-1]["processed_at"] is not None


def test_archived_child_takes_no_answer(api: Api, team: Team) -> None:
    api.say(team.id, f"delegate Helper: {WEATHER}")
    (call_id,) = team.stop["event_ids"]
    archived = api.answer("POST", f"{team.path}/{team.child['id']}/archive")
    assert archived["status"] == "terminated"
    assert team.said == ["Helper failed: The thread was archived."]
    assert "session.thread_status_terminated" in types(team.events())
    api.refused_events(team.id, result(call_id, "late"))
    interrupt = {"type": "user.interrupt", "session_thread_id": team.child["id"]}
    assert "terminated" in api.refused_events(team.id, interrupt)
    assert api.answer("POST", f"{team.path}/{team.child['id']}/archive") == archived


def test_a_childs_failure_is_told(api: Api, team: Team) -> None:
    api.say(team.id, "delegate Helper: error billing_error")
    assert team.child["status"] == "terminated"
    assert team.said == ["Helper failed: The agent did not finish: terminal."]
    assert api.status(team.id) == "idle"
    assert "session.error" in types(team.events(team.child["id"]))


def test_deleting_a_session_ends_the_streams_of_its_threads(api: Api, team: Team) -> None:
    api.say(team.id, "delegate Helper: hi")
    with api.listen(team.id, f"threads/{team.child['id']}/stream") as stream:
        api.answer("DELETE", f"/v1/sessions/{team.id}")
        assert stream.rest() == []


def test_archiving_a_session_ends_its_threads(api: Api, team: Team) -> None:
    api.say(team.id, f"delegate Helper: {WEATHER}")
    api.answer("POST", f"/v1/sessions/{team.id}/archive")
    assert [thread["status"] for thread in team.threads] == ["terminated"] * 2
    assert all(thread["archived_at"] for thread in team.threads)
    ended = [*["session.thread_status_terminated"] * 2, "session.status_terminated"]
    assert types(team.events())[-3:] == ended
