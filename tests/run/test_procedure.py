"""Runs without sockets: whatever comes in whatever order, each call is answered once."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import define, field
from hypothesis import given, settings, strategies as st

from agentsessions import RunResult, tool
from agentsessions.core.steps import Ask
from agentsessions.managed_agents.run.facts import ManagedAgentsRun
from agentsessions.models.stream_event import decode_stream_event
from agentsessions.run.procedure import Job, RunProcedure
from agentsessions.run.steps import Attach, Begin, Emit, Next, RunTool, Say
from agentsessions.tools.context import ToolContext

_AT = "2026-10-21T09:30:00Z"
CALLS = ("a", "b", "c")


def event(type: str, id: str, **more: Any) -> Any:
    return decode_stream_event({"type": type, "id": id, "processed_at": _AT, **more})


def text(words: str) -> list[dict[str, str]]:
    return [{"type": "text", "text": words}]


def call(id: str, name: str = "look") -> Any:
    return event("agent.custom_tool_use", id, name=name, input={})


def result(id: str) -> Any:
    words = text("theirs")
    return event("user.custom_tool_result", f"r{id}", custom_tool_use_id=id, content=words)


def idle(id: str, *waits_for: str) -> Any:
    reason: dict[str, Any] = {"type": "end_turn"}
    if waits_for:
        reason = {"type": "requires_action", "event_ids": list(waits_for)}
    return event("session.status_idle", id, stop_reason=reason)


@tool
def look(context: ToolContext) -> str:
    """Looks."""
    return f"seen {context.event_id}"


@define
class Attached:
    """A follow that has sent the input."""

    sent_ids: list[str] = field(factory=lambda: ["input"])
    last_event_id: str | None = None


@define
class Driver:
    """Carries out the steps of one run, with events instead of a service."""

    events: list[Any]
    sent: list[Any] = field(factory=list[Any])
    words: list[str] = field(factory=list[str])
    emitted: list[Any] = field(factory=list[Any])

    def run(self) -> RunResult:
        job = Job(
            facts=ManagedAgentsRun("sesn_1", "Go.", None),
            tools={"look": look},
            confirms=False,
            client=None,
        )
        steps, outcome = RunProcedure(job).steps(), None
        coming = iter(self.events)
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                ended: RunResult = end.value
                return ended
            outcome = self._carry_out(step, coming)

    def _carry_out(self, step: Any, coming: Any) -> Any:
        match step:
            case Attach():
                return Attached()
            case Next():
                return next(coming, None)
            case Begin():
                work, outcome = step.work, None
                try:
                    while True:
                        outcome = self._carry_out(work.send(outcome), coming)
                except StopIteration:
                    return None
            case RunTool():
                return step.tool.run(step.input, step.context)
            case Emit():
                self.emitted.append(step.event)
            case Say():
                self.words.append(step.text)
            case Ask() if step.call.operation.id == "sessions_events_send":
                self.sent += step.call.body["events"]
                return None
            case _:
                return _EMPTY
        return None


@define
class _Page:
    data: list[Any] = field(factory=list[Any])
    next_page: str | None = None


@define
class _Response:
    parsed: _Page = field(factory=_Page)


_EMPTY = _Response()


@settings(max_examples=40)
@given(
    order=st.permutations(CALLS),
    listed=st.lists(st.sets(st.sampled_from(CALLS), min_size=1), max_size=6),
    theirs=st.sets(st.sampled_from(CALLS)),
)
def test_each_call_that_is_waited_for_is_answered_once(
    order: list[str], listed: list[set[str]], theirs: set[str]
) -> None:
    driver = Driver([event("user.message", "input", content=text("Go."))])
    driver.events += [call(id) for id in order]
    driver.events += [result(id) for id in sorted(theirs)]
    driver.events += [idle(f"i{n}", *sorted(ids)) for n, ids in enumerate(listed)]
    driver.events.append(idle("end"))
    ended = driver.run()
    answered = [answer["custom_tool_use_id"] for answer in driver.sent]
    assert sorted(answered) == sorted(set[str]().union(*listed) - theirs)
    assert (ended.stop_reason, ended.pending) == ("end_turn", [])
    assert ended.events == driver.emitted == driver.events
    assert sorted(done.event_id for done in ended.tool_calls) == sorted(answered)


@pytest.mark.parametrize("ours", [False, True])
def test_a_run_ends_where_only_calls_of_others_are_waited_for(ours: bool) -> None:
    waited = ["theirs", *(["ours"] if ours else [])]
    driver = Driver(
        [
            event("user.message", "input", content=text("Go.")),
            call("theirs", "another"),
            call("ours"),
            idle("i1", *waited),
            idle("i2", "theirs"),
            idle("end"),
        ]
    )
    ended = driver.run()
    assert (ended.stop_reason, ended.pending) == ("requires_action", ["theirs"])
    assert len(driver.sent) == len(ended.tool_calls) == ours
    assert ended.events[-1].id == ("i2" if ours else "i1")


@settings(max_examples=40)
@given(
    messages=st.lists(st.lists(st.text(min_size=1), min_size=1, max_size=4), max_size=4),
    shown=st.lists(st.integers(0, 4), min_size=4, max_size=4),
)
def test_words_are_the_messages(messages: list[list[str]], shown: list[int]) -> None:
    driver = Driver([event("user.message", "input", content=text("Go."))])
    for id, (pieces, count) in enumerate(zip(messages, shown, strict=False)):
        start = {"type": "event_start", "event": {"type": "agent.message", "id": str(id)}}
        driver.events.append(decode_stream_event(start))
        for piece in pieces[:count]:
            delta = {"type": "content_delta", "content": text(piece)[0]}
            about = {"type": "event_delta", "event_id": str(id), "delta": delta}
            driver.events.append(decode_stream_event(about))
        driver.events.append(event("agent.message", str(id), content=text("".join(pieces))))
    ended = driver.run()
    said = ["".join(pieces) for pieces in messages]
    assert "".join(driver.words) == "".join(said)
    assert ended.text == (said[-1] if said else "")
    assert all(not each.type.startswith("event_") for each in ended.events)
