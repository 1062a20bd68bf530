"""Words and messages from previews, whatever comes or is missing."""

from __future__ import annotations

from typing import Any

from hypothesis import given, strategies as st

from agentsessions import accumulate
from agentsessions.managed_agents.run.facts import ManagedAgentsRun
from agentsessions.models import AgentMessageEvent
from agentsessions.models.stream_event import decode_stream_event
from agentsessions.run.result import text_of


def start(id: str, kind: str = "agent.message") -> Any:
    return decode_stream_event({"type": "event_start", "event": {"type": kind, "id": id}})


def delta(id: str, text: str, **more: Any) -> Any:
    content = {"type": "text", "text": text}
    delta = {"type": "content_delta", "content": content, **more}
    return decode_stream_event({"type": "event_delta", "event_id": id, "delta": delta})


def message(id: str, *texts: str) -> Any:
    content = [{"type": "text", "text": text} for text in texts]
    at = "2026-10-21T09:30:00Z"
    return decode_stream_event(
        {"type": "agent.message", "id": id, "content": content, "processed_at": at}
    )


def heard(*events: Any) -> list[str]:
    facts = ManagedAgentsRun("sesn_1", None, None)
    return [facts.words(event) for event in events]


@given(
    texts=st.lists(st.text(min_size=1), max_size=8), shown=st.integers(0, 8), begun=st.booleans()
)
def test_words_are_exactly_the_message(texts: list[str], shown: int, begun: bool) -> None:
    pieces = [delta("1", text) for text in texts[:shown]]
    events = [*([start("1")] if begun else []), *pieces, message("1", *texts)]
    assert "".join(heard(*events)) == "".join(texts)


def test_words_of_another_message_are_left_out() -> None:
    assert heard(start("1"), delta("2", "b"), delta("1", "a"), message("1", "ab")) == [
        "", "", "a", "b",
    ]  # fmt: skip


def test_previews_that_were_no_beginning_are_not_made_up_for() -> None:
    assert heard(start("1"), delta("1", "x"), message("1", "ab"), message("2", "c")) == [
        "", "x", "", "c",
    ]  # fmt: skip


def test_a_message_that_an_interrupt_cut_off_leaves_nothing_behind() -> None:
    assert "".join(heard(start("1"), delta("1", "so f"), start("2"), message("2", "New."))) == (
        "so fNew."
    )


def accumulated(*events: Any) -> list[AgentMessageEvent | None]:
    so_far: AgentMessageEvent | None = None
    return [so_far := accumulate(so_far, event) for event in events]


def test_previews_are_joined_into_the_message() -> None:
    final = message("1", "So far, so good.", "Done.")
    other = decode_stream_event(
        {"type": "agent.thinking", "id": "0", "processed_at": "2026-10-21T09:30:00Z"}
    )
    steps = accumulated(
        other,
        start("1"),
        delta("1", "So far"),
        start("9", "agent.thinking"),
        delta("1", ", so good.", index=0),
        delta("1", "Do", index=1),
        other,
        final,
    )
    assert [step and text_of(step) for step in steps] == [
        None,
        "",
        "So far",
        "So far",
        "So far, so good.",
        "So far, so good.Do",
        "So far, so good.Do",
        "So far, so good.Done.",
    ]
    assert steps[-1] is final
    assert steps[2] is not None
    assert steps[2].to_dict() == {
        "id": "1",
        "type": "agent.message",
        "content": [{"type": "text", "text": "So far"}],
    }


def test_pieces_whose_beginning_was_missed_are_left_out() -> None:
    assert accumulated(delta("1", "b")) == [None]
    first, second, third = accumulated(start("1"), delta("1", "a"), delta("2", "x"))
    assert second is third
    assert first is not second
