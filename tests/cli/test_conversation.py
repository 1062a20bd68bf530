"""What keys and events mean in a conversation."""

from __future__ import annotations

from typing import Any

from agentsessions.cli.chat.conversation import Conversation, Leave, Send
from agentsessions.cli.chat.keys import Key
from agentsessions.cli.events import text_of
from agentsessions.models.stream_event import decode_stream_event

NOW = "2026-11-28T09:00:00Z"


def happening(kind: str, number: int = 1, **fields: Any) -> Any:
    return decode_stream_event(
        {"id": f"sevt_{number}", "type": kind, "processed_at": NOW, **fields}
    )


def waiting() -> Conversation:
    """One whose session waits for a yes or no."""
    conversation = Conversation()
    conversation.take(happening("session.status_running"))
    conversation.take(happening("agent.tool_use", 2, name="bash", input={}))
    reason = {"type": "requires_action", "event_ids": ["sevt_2"]}
    conversation.take(happening("session.status_idle", 3, stop_reason=reason))
    return conversation


def sent(action: Send | Leave | None) -> dict[str, Any]:
    assert isinstance(action, Send)
    [only] = action.events
    return only


def test_a_message_is_on_its_way_until_its_event_comes() -> None:
    conversation = Conversation()
    conversation.press("hello")
    send = conversation.press(Key.ENTER)
    assert sent(send)["content"] == [{"type": "text", "text": "hello"}]
    assert isinstance(send, Send)
    assert not conversation.is_listening
    conversation.sent(send, ["sevt_5"])
    assert conversation.unseen == [send]
    conversation.take(happening("user.message", 5, content=[]))
    assert conversation.unseen == []
    assert not conversation.is_listening  # the agent is about to answer
    conversation.take(happening("session.status_idle", 6, stop_reason={"type": "end_turn"}))
    assert conversation.is_listening


def test_an_event_may_come_before_the_response() -> None:
    conversation = Conversation()
    send = conversation.say("hello")
    conversation.take(happening("user.message", 5, content=[]))
    conversation.sent(send, ["sevt_5"])
    assert conversation.unseen == []


def test_what_was_certainly_not_sent_can_be_sent_again() -> None:
    conversation = Conversation()
    send = conversation.say("hello")
    conversation.failed(send, is_lost=True)
    assert (conversation.line.text, conversation.unseen) == ("hello", [])
    conversation.line.clear()
    conversation.failed(conversation.say("hello"), is_lost=False)
    assert conversation.line.text == ""


def test_yes_and_no_answer_a_call_once() -> None:
    for key, result in (("y", "allow"), ("n", "deny")):
        conversation = waiting()
        assert conversation.asked is not None
        answer = sent(conversation.press(key))
        assert (answer["tool_use_id"], answer["result"]) == ("sevt_2", result)
        assert conversation.asked is None
        reason = {"type": "requires_action", "event_ids": ["sevt_2"]}
        conversation.take(happening("session.status_idle", 4, stop_reason=reason))
        assert conversation.asked is None


def test_a_text_denies_a_call_and_says_why() -> None:
    answer = sent(waiting().say("not today"))
    assert (answer["result"], answer["deny_message"]) == ("deny", "not today")
    assert sent(waiting().say("yes"))["result"] == "allow"


def test_an_answer_that_failed_is_asked_for_again() -> None:
    conversation = waiting()
    answer = conversation.press("y")
    assert isinstance(answer, Send)
    conversation.failed(answer, is_lost=True)
    assert conversation.asked is not None


def test_letters_in_a_line_answer_nothing() -> None:
    conversation = waiting()
    conversation.line.press("m")
    assert conversation.press("y") is None
    assert conversation.line.text == "my"


def test_ctrl_c_interrupts_then_leaves() -> None:
    conversation = Conversation()
    conversation.take(happening("session.status_running"))
    assert sent(conversation.press(Key.INTERRUPT))["type"] == "user.interrupt"
    assert conversation.press(Key.INTERRUPT) == Leave(interrupted=True)


def test_another_key_takes_the_first_ctrl_c_back() -> None:
    conversation = Conversation()
    conversation.press("draft")
    assert conversation.press(Key.INTERRUPT) is None
    assert conversation.line.text == ""
    conversation.press("a")
    assert conversation.press(Key.INTERRUPT) is None


def test_escape_interrupts_what_works_or_waits() -> None:
    assert sent(waiting().press(Key.ESCAPE))["type"] == "user.interrupt"
    assert Conversation().press(Key.ESCAPE) is None


def test_the_end_of_input_leaves_when_nothing_is_typed() -> None:
    conversation = Conversation()
    conversation.press("a")
    assert conversation.press(Key.END_OF_INPUT) is None
    conversation.press(Key.BACKSPACE)
    assert conversation.press(Key.END_OF_INPUT) == Leave()


def begun() -> Any:
    preview = {"type": "agent.message", "id": "sevt_9"}
    return decode_stream_event({"type": "event_start", "event": preview})


def delta(text: str) -> Any:
    content = {"type": "text", "text": text}
    inner = {"type": "content_delta", "content": content}
    return decode_stream_event({"type": "event_delta", "event_id": "sevt_9", "delta": inner})


def test_drafts_grow_until_their_event_comes() -> None:
    conversation = Conversation()
    for event in (begun(), delta("one "), delta("two")):
        assert not conversation.take(event)
    assert text_of(conversation.drafts["sevt_9"].content) == "one two"
    assert conversation.take(happening("agent.message", 9, content=[]))
    assert (conversation.drafts, conversation.cut_off) == ({}, [])


def test_what_was_cut_off_is_kept() -> None:
    conversation = Conversation()
    conversation.take(begun())
    conversation.take(delta("one "))
    reason = {"type": "end_turn"}
    conversation.take(happening("session.status_idle", stop_reason=reason))
    assert (conversation.drafts, conversation.cut_off) == ({}, ["one "])
