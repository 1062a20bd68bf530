"""Which event is the last of a session or a thread."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions.managed_agents.stop_rule import StopRule
from agentsessions.models.session_event import decode_session_event

Event = dict[str, Any]


def idle(reason: str) -> Event:
    return {"type": "session.status_idle", "stop_reason": {"type": reason, "event_ids": []}}


def run(kind: str, id: str = "wrun_1") -> Event:
    return {"type": f"workflow_run.{kind}", "workflow_run_id": id}


def thread(kind: str, id: str = "sthr_1", **more: Any) -> Event:
    return {"type": f"session.thread_status_{kind}", "session_thread_id": id, **more}


END_TURN: dict[str, Any] = {"stop_reason": {"type": "end_turn"}}


@pytest.mark.parametrize(
    ("events", "ends"),
    [
        ([idle("end_turn")], True),
        ([idle("retries_exhausted")], True),
        ([idle("a_new_reason")], True),
        ([idle("requires_action")], False),
        ([{"type": "session.status_terminated"}], True),
        ([{"type": "session.deleted"}], True),
        ([{"type": "session.error"}], False),
        ([{"type": "session.status_rescheduled"}], False),
        ([run("created"), idle("end_turn")], False),
        ([run("created"), idle("end_turn"), run("status_ended")], True),
        ([run("created"), run("created", "wrun_2"), idle("end_turn"), run("status_ended")], False),
        ([idle("end_turn"), {"type": "session.status_running"}], False),
        ([thread("idle", **END_TURN)], False),
    ],
)
def test_the_end_of_a_session(events: list[Event], ends: bool) -> None:
    ending = StopRule()
    seen = [ending.sees(_decode(event)) for event in events]
    assert seen[-1] is ends


@pytest.mark.parametrize(
    ("event", "ends"),
    [
        (thread("idle", **END_TURN), True),
        (thread("idle", stop_reason={"type": "requires_action", "event_ids": []}), False),
        (thread("idle", "sthr_2", **END_TURN), False),
        (thread("terminated"), True),
        (thread("terminated", "sthr_2"), False),
        ({"type": "session.deleted"}, True),
        (idle("end_turn"), False),
    ],
)
def test_the_end_of_a_thread(event: Event, ends: bool) -> None:
    assert StopRule("sthr_1").sees(_decode(event)) is ends


@pytest.mark.parametrize(
    ("reason", "rests"), [("end_turn", False), ("refusal", False), ("retries_exhausted", True)]
)
def test_a_queue_keeps_a_session_going(reason: str, rests: bool) -> None:
    ending = StopRule()
    ending.sees(_decode(idle(reason)))
    assert ending.at_rest(waiting=False)
    assert ending.at_rest(waiting=True) is rests


def _decode(event: Event) -> Any:
    more: Event = {
        "id": "sevt_1",
        "processed_at": "2026-10-21T09:30:00Z",
        "agent_name": "a",
        "error": {},
    }
    if event["type"] == "session.error":
        more["error"] = {
            "type": "unknown_error",
            "message": "",
            "retry_status": {"type": "terminal"},
        }
    if event["type"].startswith("workflow_run."):
        more |= {"name": "a", "phases": [], "result": {"type": "completed"}}
    return decode_session_event({**more, **event})
