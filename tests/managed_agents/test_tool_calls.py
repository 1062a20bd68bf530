"""Which calls of a session are to be run, by its events alone."""

from typing import Any

import pytest

from agentsessions.managed_agents.tool_calls import Rest, ToolCalls, result_of
from agentsessions.models.session_event import decode_session_event

AT = "2026-10-21T09:00:00Z"


def event(kind: str, id: str = "sevt_1", **fields: Any) -> Any:
    return decode_session_event({"id": id, "type": kind, "processed_at": AT, **fields})


def call(id: str, name: str = "bash", kind: str = "agent.tool_use", **fields: Any) -> Any:
    return event(kind, id, name=name, input={}, **fields)


def custom(id: str, name: str = "bash") -> Any:
    return call(id, name, "agent.custom_tool_use")


def idle(*ids: str) -> Any:
    reason = {"type": "requires_action", "event_ids": [*ids]} if ids else {"type": "end_turn"}
    return event("session.status_idle", "sevt_i", stop_reason=reason)


def confirmed(id: str, result: str) -> Any:
    return event("user.tool_confirmation", "sevt_c", tool_use_id=id, result=result)


RUNNING = event("session.status_running", "sevt_r")


def after(*events: Any) -> ToolCalls:
    calls = ToolCalls({"bash", "read"})
    for each in events:
        calls.sees(each)
    return calls


def taken(*events: Any) -> list[str]:
    return [each.id for each in after(*events).take()]


def test_calls_of_known_tools_are_given_out_once() -> None:
    calls = after(call("a"), custom("b"), call("c", "web_search"))
    assert [each.id for each in calls.take()] == ["a", "b"]
    assert calls.take() == []
    assert calls.is_open("a")
    assert not calls.is_open("c")


@pytest.mark.parametrize(
    "result",
    [
        event("user.tool_result", "r", tool_use_id="a"),
        event("agent.tool_result", "r", tool_use_id="a"),
        event("user.custom_tool_result", "r", custom_tool_use_id="a"),
    ],
)
def test_a_call_with_a_result_is_over_whoever_gave_it(result: Any) -> None:
    assert taken(call("a"), call("b"), result) == ["b"]
    calls = after(call("a"))
    calls.take()
    calls.sees(result)
    assert not calls.is_open("a")


def test_a_call_that_has_to_be_confirmed() -> None:
    asks = call("a", evaluated_permission="ask")
    assert taken(asks) == []
    assert taken(asks, confirmed("a", "allow")) == ["a"]
    assert taken(asks, confirmed("a", "deny")) == []
    assert not after(asks, confirmed("a", "deny")).is_open("a")
    assert taken(call("a", evaluated_permission="deny")) == []
    assert taken(call("a", evaluated_permission="allow")) == ["a"]
    assert taken(confirmed("z", "allow")) == []


def test_the_calls_of_a_thread_that_has_terminated() -> None:
    over = event(
        "session.thread_status_terminated", session_thread_id="sthr_2", agent_name="Helper"
    )
    assert taken(call("a"), call("b", session_thread_id="sthr_2"), over) == ["a"]


def test_what_the_session_is_doing() -> None:
    assert after().rest is Rest.NEW
    assert after(RUNNING).rest is Rest.BUSY
    assert after(RUNNING, idle()).rest is Rest.DONE
    assert after(RUNNING, idle("a")).rest is Rest.WAITING
    assert after(RUNNING, idle(), RUNNING).rest is Rest.BUSY
    terminated = after(RUNNING, event("session.status_terminated"))
    assert terminated.has_ended
    assert terminated.rest is Rest.DONE


def test_which_calls_the_session_waits_for() -> None:
    assert after(call("a"), idle("a")).is_awaited("a")
    assert not after(call("a"), idle("b")).is_awaited("a")
    assert not after(call("a"), idle("a"), RUNNING).is_awaited("a")


def test_the_event_that_answers_a_call() -> None:
    block: dict[str, Any] = {"type": "text", "text": "x"}
    assert result_of(call("a"), [block], is_error=False) == {
        "type": "user.tool_result",
        "tool_use_id": "a",
        "content": [block],
        "is_error": False,
    }
    assert result_of(custom("b"), [], is_error=True)["custom_tool_use_id"] == "b"
