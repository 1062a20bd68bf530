"""Words of a run from deltas, whatever they say of what was written, and whenever they come."""

from __future__ import annotations

from typing import Any

from hypothesis import given, strategies as st

from agentsessions.everruns.models.event import decode_event
from agentsessions.everruns.run.facts import EverrunsRun

AT = "2026-10-21T09:30:00Z"


def event(kind: str, data: dict[str, Any]) -> Any:
    about: dict[str, Any] = {"id": "event_1", "ts": AT, "session_id": "session_1", "context": {}}
    return decode_event({**about, "type": kind, "data": {"turn_id": "turn_1", **data}})


def delta(id: str, text: str, so_far: str | None) -> Any:
    told = {} if so_far is None else {"accumulated": so_far}
    return event("output.message.delta", {"message_id": id, "delta": text, **told})


def message(id: str, text: str) -> Any:
    content = [{"type": "text", "text": text}]
    whole = {"id": id, "role": "agent", "content": content, "created_at": AT}
    return event("output.message.completed", {"message": whole})


def heard(*events: Any) -> list[str]:
    facts = EverrunsRun("session_1", None, None)
    return [facts.words(event) for event in events]


@given(
    messages=st.lists(st.lists(st.text(min_size=1), max_size=5), max_size=4),
    accumulated=st.booleans(),
    data=st.data(),
)
def test_words_are_exactly_the_messages(
    messages: list[list[str]], accumulated: bool, data: st.DataObject
) -> None:
    """The whole messages run ahead of the deltas, as far as they like."""
    deltas = [
        (number, delta(str(number), piece, "".join(pieces[: at + 1]) if accumulated else None))
        for number, pieces in enumerate(messages)
        for at, piece in enumerate(pieces)
    ]
    events: list[Any] = []
    for number, pieces in enumerate(messages):
        before = data.draw(st.integers(0, sum(of <= number for of, _ in deltas)))
        events += [one for _, one in deltas[:before]]
        deltas = deltas[before:]
        events.append(message(str(number), "".join(pieces)))
    events += [one for _, one in deltas]

    assert "".join(heard(*events)) == "".join(piece for pieces in messages for piece in pieces)


def test_a_lost_delta_leaves_a_gap_only_where_nothing_says_what_was_written() -> None:
    assert heard(delta("1", "a", "a"), delta("1", "c", "abc"), message("1", "abcd")) == [
        "a", "bc", "d",
    ]  # fmt: skip
    assert heard(delta("1", "a", None), delta("1", "c", None), message("1", "abcd")) == [
        "a", "c", "",
    ]  # fmt: skip
