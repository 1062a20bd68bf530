"""Which turn a run is about, by the events of servers that differ."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from agentsessions.core.steps import Ask
from agentsessions.everruns.models.event import decode_event
from agentsessions.everruns.run.facts import EverrunsRun
from agentsessions.run.steps import Attach

T0: dict[str, Any] = {"turn_id": "turn_0"}
T1: dict[str, Any] = {"turn_id": "turn_1"}


def log(*entries: tuple[str, dict[str, Any], dict[str, Any]]) -> list[Any]:
    return [
        decode_event(
            {
                "id": f"event_{number}",
                "sequence": number,
                "type": kind,
                "session_id": "session_1",
                "ts": "2026-10-21T09:30:00Z",
                "data": data,
                "context": context,
            }
        )
        for number, (kind, data, context) in enumerate(entries, 1)
    ]


def said(id: str, context: dict[str, Any] | None = None) -> tuple[str, Any, Any]:
    times = {"created_at": "2026-10-21T09:30:00Z"}
    return (
        "input.message",
        {"message": {"id": id, "role": "user", "content": [], **times}},
        context or {},
    )


def started(id: str, turn: dict[str, Any]) -> tuple[str, Any, Any]:
    return "turn.started", {**turn, "input_message_id": id, "input_content": "-"}, turn


def requested(turn: dict[str, Any]) -> tuple[str, Any, Any]:
    call: dict[str, Any] = {"id": "call", "name": "ask", "arguments": {}}
    return "tool.call_requested", {"tool_calls": [call]}, turn


def completed(turn: dict[str, Any]) -> tuple[str, Any, Any]:
    data = {"tool_call_id": "call", "tool_name": "ask", "success": True, "status": "success"}
    return "tool.completed", data, turn


def reasons(turn: dict[str, Any]) -> tuple[str, Any, Any]:
    return "reason.started", {"harness_id": "harness_0"}, turn


def idled(turn: dict[str, Any]) -> tuple[str, Any, Any]:
    return "session.idled", turn, turn


WAITS = [said("m0"), started("m0", T0), requested(T0)]
STEERED = [completed(T0), reasons(T0), idled(T0)]
REPLACED = [completed(T0), idled(T0), started("m1", T1), reasons(T1), idled(T1)]


def begin(facts: EverrunsRun, history: list[Any], sent: list[str]) -> Attach:
    """Where a run begins that finds these events."""
    steps = facts.begin(wants_words=False)
    step: Any = next(steps)
    assert isinstance(step, Ask)
    attach: Any = steps.send(SimpleNamespace(parsed=SimpleNamespace(data=history)))
    with pytest.raises(StopIteration):
        steps.send(SimpleNamespace(sent_ids=sent))
    assert isinstance(attach, Attach)
    return attach


def last(facts: EverrunsRun, events: list[Any]) -> int | None:
    """The place of the event with which a run ends that reads these."""
    for event in events:
        if facts.read(event).may_end and _ends(facts, event, events):
            return int(event.sequence)
    return None


def _ends(facts: EverrunsRun, event: Any, events: list[Any]) -> bool:
    steps = facts.has_ended(event)
    outcome: Any = None
    try:
        while True:
            steps.send(outcome)
            later = [one for one in events if one.sequence > event.sequence]
            outcome = SimpleNamespace(parsed=SimpleNamespace(data=later))
    except StopIteration as end:
        return bool(end.value)


@pytest.mark.parametrize("then", [STEERED, REPLACED], ids=["steered", "replaced"])
def test_a_message_to_a_turn_that_waits(then: list[Any]) -> None:
    events = log(*WAITS, said("m1"), *then)
    facts = EverrunsRun("session_1", "No, wait.", None)
    assert begin(facts, events[:3], ["m1"]).after == 3
    assert last(facts, events[3:]) == len(events)


@pytest.mark.parametrize(
    ("then", "first"), [(STEERED, 0), (REPLACED, 3)], ids=["steered", "replaced"]
)
def test_it_is_taken_up(then: list[Any], first: int) -> None:
    events = log(*WAITS, said("m1"), *then)
    facts = EverrunsRun("session_1", None, None)
    assert begin(facts, events, []).after == first
    assert last(facts, events[first:]) == len(events)


@pytest.mark.parametrize("seen", [5, 6, 7])
def test_what_the_service_says_in_a_turn_begins_none(seen: int) -> None:
    approved = said("m1", {**T0, "input_message_id": "m0"})
    events = log(*WAITS, completed(T0), approved, reasons(T0), idled(T0))
    facts = EverrunsRun("session_1", None, None)
    assert begin(facts, events[:seen], []).after == 0
    assert last(facts, events) == len(events)


@pytest.mark.parametrize("accumulated", [True, False])
def test_words_come_with_deltas_that_say_all_so_far(accumulated: bool) -> None:
    facts = EverrunsRun("session_1", "Hello.", None)
    so_far = {"accumulated": "Hello, "} if accumulated else {"accumulated": ""}
    delta = {**T0, "message_id": "m", "delta": "Hello, ", **so_far}
    message = {"id": "m", "role": "agent", "created_at": "2026-10-21T09:30:00Z"}
    content = [{"type": "text", "text": text} for text in ("Hello, ", "you.")]
    events = log(
        ("output.message.delta", delta, T0),
        ("output.message.completed", {"message": {**message, "content": content}}, T0),
    )
    words = ["Hello, ", "you."] if accumulated else ["", "Hello, you."]
    assert [facts.words(event) for event in events] == words
