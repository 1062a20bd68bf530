"""Saying something to an agent and waiting for what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from ...core.public import public
from ..stop_rule import requested_calls

if TYPE_CHECKING:
    from ...core.request.options import RequestOptions
    from ..models.channel_event import ChannelEvent
    from . import AsyncChannel, Channel

_MOST = 500
_ENDS = {
    "turn.completed": "completed",
    "turn.failed": "failed",
    "turn.cancelled": "cancelled",
    "turn.sealed": "sealed",
}


@public
@frozen(kw_only=True)
class AgentRun:
    """What came of a turn.

    Attributes:
        text: The last message of the agent; empty if it has said nothing.
        stop_reason: Why it stopped: `completed`, `failed`, `cancelled`, or `requires_action` if it
            waits for answers or decisions of this client, which `pending` names.
        error: Why it failed, as far as the channel tells; else None.
        events: All events from the message on.
        pending: The ids of the calls that wait for this client.
        last_event_id: The last event.
        session_id: The session.
    """

    text: str
    stop_reason: str
    error: str | None
    events: list[ChannelEvent] = field(repr=False)
    pending: list[str]
    last_event_id: str | None
    session_id: str


def run(
    channel: Channel,
    text: str,
    session_id: str | None,
    timeout: float | None,
    on_event: Callable[[ChannelEvent], object] | None,
    options: RequestOptions | None,
) -> AgentRun:
    """Say something, in a new session if none is given, and follow its turn."""
    sessions, after = channel.sessions, 0
    if session_id is None:
        session_id = sessions.create(options=options).id
    else:
        for event in sessions.events.list(session_id, limit=_MOST, options=options):
            after = _later(after, event)
    sessions.messages.create(session_id, message=_message(text), options=options)
    events: list[ChannelEvent] = []
    with sessions.events.follow(
        session_id, after=after, timeout=timeout, options=options
    ) as follow:
        for event in follow:
            events.append(event)
            if on_event is not None:
                on_event(event)
        return _result(events, session_id, follow.last_event_id)


async def arun(
    channel: AsyncChannel,
    text: str,
    session_id: str | None,
    timeout: float | None,  # noqa: ASYNC109  # the follow ends by it
    on_event: Callable[[ChannelEvent], object] | None,
    options: RequestOptions | None,
) -> AgentRun:
    """The same for asyncio."""
    sessions, after = channel.sessions, 0
    if session_id is None:
        session_id = (await sessions.create(options=options)).id
    else:
        async for event in sessions.events.list(session_id, limit=_MOST, options=options):
            after = _later(after, event)
    await sessions.messages.create(session_id, message=_message(text), options=options)
    events: list[ChannelEvent] = []
    async with sessions.events.follow(
        session_id, after=after, timeout=timeout, options=options
    ) as follow:
        async for event in follow:
            events.append(event)
            if on_event is not None:
                on_event(event)
        return _result(events, session_id, follow.last_event_id)


def _message(text: str) -> Any:
    return {"role": "user", "content": [{"type": "text", "text": text}]}


def _later(after: int, event: Any) -> int:
    sequence = getattr(event, "sequence", None)
    return max(after, sequence) if isinstance(sequence, int) else after


def _result(events: list[Any], session_id: str, last_event_id: str | None) -> AgentRun:
    """What the events of a turn come to."""
    said, stop_reason, error, pending = "", "", None, list[str]()
    for event in events:
        kind, data = event.type, getattr(event, "data", None)
        if kind == "output.message.completed":
            said = _text(data) or said
        elif kind in _ENDS:
            stop_reason, pending = _ENDS[kind], []
            error = getattr(data, "error", None) or None if kind == "turn.failed" else None
        elif kind == "tool.call_requested":
            stop_reason, pending = "requires_action", [*requested_calls(data)]
    return AgentRun(
        text=said,
        stop_reason=stop_reason,
        error=error,
        events=events,
        pending=pending,
        last_event_id=last_event_id,
        session_id=session_id,
    )


def _text(data: Any) -> str:
    parts = getattr(getattr(data, "message", None), "content", None) or ()
    return "".join(part.text for part in parts if part.type == "text")
