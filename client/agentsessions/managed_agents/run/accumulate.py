"""`accumulate`: previews joined into the message that they are the beginning of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...models.agent_message_event import AgentMessageEvent
    from ...models.stream_event import StreamEvent


def accumulate(message: AgentMessageEvent | None, event: StreamEvent) -> AgentMessageEvent | None:
    """The agent's message so far, after one more event of a stream with previews.

    Start with None, and go on with what it returns:

        message = None
        for event in client.sessions.events.follow(session_id, previews=["agent.message"]):
            message = accumulate(message, event)

    A message that begins is empty, and its `processed_at` is UNSET until it has come as a whole. A
    piece of any other message than this one, whose beginning was missed, is left out; so are all
    other events.
    """
    if event.type == "event_start" and event.event.type == "agent.message":
        return _message(event.event.id, [])
    if event.type == "event_delta" and message is not None and event.event_id == message.id:
        return _extended(message, event.delta)
    return event if event.type == "agent.message" else message


def _message(id: str, content: list[Any]) -> AgentMessageEvent:
    from ...core.serialization.unset import UNSET
    from ...models.agent_message_event import AgentMessageEvent

    unknown: Any = UNSET
    return AgentMessageEvent(id=id, content=content, processed_at=unknown)


def _extended(message: AgentMessageEvent, delta: Any) -> AgentMessageEvent:
    """The message with one more piece, at the end of the block that it belongs to."""
    from ...models.text_block import TextBlock

    content: list[Any] = [*message.content]
    index = delta.index or 0
    if index < len(content):
        content[index] = TextBlock(text=content[index].text + delta.content.text)
    else:
        content.append(delta.content)
    return _message(message.id, content)
