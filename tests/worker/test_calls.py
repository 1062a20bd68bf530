"""Which calls of a session a worker runs, by the session's events alone."""

from typing import Any

import pytest

from agentsessions.models.session_event import decode_session_event
from agentsessions.worker.calls import Rest, WorkerCalls

AT = "2026-10-21T09:00:00Z"


def event(kind: str, id: str = "sevt_1", **fields: Any) -> Any:
    return decode_session_event({"id": id, "type": kind, "processed_at": AT, **fields})


def call(id: str, name: str = "bash", kind: str = "agent.tool_use", **fields: Any) -> Any:
    return event(kind, id, name=name, input={}, **fields)


def custom(id: str, name: str = "bash") -> Any:
    return call(id, name, "agent.custom_tool_use")


def reason(*ids: str) -> dict[str, Any]:
    return {"type": "requires_action", "event_ids": [*ids]} if ids else {"type": "end_turn"}


def idle(*ids: str) -> Any:
    return event("session.status_idle", "sevt_i", stop_reason=reason(*ids))


def thread_idle(thread_id: str, *ids: str) -> Any:
    where = {"session_thread_id": thread_id, "agent_name": "Helper"}
    return event("session.thread_status_idle", "sevt_t", stop_reason=reason(*ids), **where)


def confirmed(id: str, result: str) -> Any:
    return event("user.tool_confirmation", "sevt_c", tool_use_id=id, result=result)


RUNNING = event("session.status_running", "sevt_r")


def after(*events: Any) -> WorkerCalls:
    calls = WorkerCalls({"bash", "read"})
    for each in events:
        calls.sees(each)
    return calls


def taken(*events: Any) -> list[str]:
    return [each.id for each in after(*events).take()]


def test_calls_of_known_tools_are_given_out_once() -> None:
    calls = after(call("a"), custom("b"), call("c", "web_search"), idle("a", "b", "c"))
    assert [each.id for each in calls.take()] == ["a", "b"]
    assert calls.take() == []


def test_only_the_newest_status_counts() -> None:
    assert taken(call("a")) == []
    assert taken(call("a"), idle("a"), RUNNING) == []
    assert taken(call("a"), call("b"), idle("a", "b"), idle("b")) == ["b"]


@pytest.mark.parametrize(
    "result",
    [
        event("user.tool_result", "r", tool_use_id="a"),
        event("agent.tool_result", "r", tool_use_id="a"),
        event("user.custom_tool_result", "r", custom_tool_use_id="a"),
    ],
)
def test_a_call_with_a_result_is_over_whoever_gave_it(result: Any) -> None:
    assert taken(call("a"), call("b"), idle("a", "b"), result) == ["b"]
    calls = after(call("a"), idle("a"))
    assert calls.sees(result) == "a"
    assert calls.take() == []


def test_a_call_that_has_to_be_confirmed() -> None:
    asks = call("a", evaluated_permission="ask")
    assert taken(asks, idle("a")) == []
    assert taken(asks, idle("a"), confirmed("a", "allow"), idle("a")) == ["a"]
    denied = event("agent.tool_result", "r", tool_use_id="a", is_error=True)
    assert taken(asks, idle("a"), confirmed("a", "deny"), RUNNING, denied) == []


def test_the_call_of_a_thread_while_others_work() -> None:
    asked = call("a", session_thread_id="sthr_2")
    assert taken(RUNNING, asked, thread_idle("sthr_2", "a")) == ["a"]
    over = event(
        "session.thread_status_terminated", session_thread_id="sthr_2", agent_name="Helper"
    )
    assert taken(RUNNING, asked, thread_idle("sthr_2", "a"), over) == []


def test_what_the_session_is_doing() -> None:
    assert after().rest is Rest.NEW
    assert after(RUNNING).rest is Rest.BUSY
    assert after(RUNNING, idle()).rest is Rest.DONE
    assert after(RUNNING, idle("a")).rest is Rest.WAITING
    assert after(RUNNING, idle(), RUNNING).rest is Rest.BUSY
    terminated = after(RUNNING, event("session.status_terminated"))
    assert terminated.has_ended
    assert terminated.rest is Rest.DONE


def test_a_session_whose_calls_are_being_answered_works() -> None:
    calls = after(RUNNING, call("a"), call("b", "other"), idle("a"))
    calls.take()
    assert calls.rest is Rest.BUSY


def test_a_session_that_waits_for_others_too_does_not() -> None:
    calls = after(RUNNING, call("a"), call("b", "other"), idle("a", "b"))
    calls.take()
    assert calls.rest is Rest.WAITING
