"""Events told apart as people do it. Type checkers read this file; nothing runs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, assert_type

from agentsessions import UNSET, UnknownVariant, Unset
from agentsessions.models import (
    AgentCustomToolUseEvent,
    AgentMessageEvent,
    Session,
    SessionErrorEvent,
    SessionEvent,
    SessionStatus,
    SessionStatusIdleEvent,
    StreamEvent,
    TextBlock,
)


def by_type(event: StreamEvent) -> str:
    if event.type == "agent.message":
        assert_type(event, AgentMessageEvent)
        return "".join(block.text for block in event.content if block.type == "text")
    if event.type == "session.status_idle":
        assert_type(event, SessionStatusIdleEvent)
        return event.id
    return event.type


def by_class(event: SessionEvent) -> str:
    if isinstance(event, AgentMessageEvent):
        return "".join(block.text for block in event.content if isinstance(block, TextBlock))
    if isinstance(event, UnknownVariant):
        assert_type(event.raw, dict[str, Any])
        return event.type
    return event.id


def by_match(event: StreamEvent) -> str | dict[str, Any]:
    match event:
        case AgentMessageEvent(content=[TextBlock(text=text), *_]):
            return text
        case AgentCustomToolUseEvent(name=name, input=arguments):
            assert_type(name, str)
            return arguments
        case SessionErrorEvent() as failed:
            return failed.error.type
        case UnknownVariant(type=newer):
            return newer
        case _:
            return event.type


def newer_than_the_sdk(event: SessionEvent) -> Any:
    if isinstance(event, UnknownVariant) and event.raw["type"] == "agent.sang":
        return event.song
    return None


def every_event_has_a_type(event: StreamEvent) -> str:
    return event.type


def absent_and_null(session: Session) -> str:
    if session.title is UNSET:
        return "left out"
    if session.title is None:
        return "null"
    return session.title or "empty"


def present(session: Session) -> str:
    if isinstance(session.title, Unset | None):
        return ""
    assert_type(session.title, str)
    return session.title


def one_check(session: Session) -> str:
    if session.title:
        assert_type(session.title, str)
        return session.title
    return "absent, null or empty"


def shortest(session: Session) -> str:
    return session.title or "no title"


def statuses(session: Session) -> str:
    if session.status == "idle" or session.status.is_unknown:
        return session.status
    match session.status:
        case SessionStatus.RUNNING:
            return "running"
        case other:
            return other.value


def handlers() -> dict[str, Callable[[StreamEvent], str]]:
    return {"agent.message": by_type, SessionStatus.IDLE: every_event_has_a_type}


def mistakes(event: StreamEvent, session: Session) -> None:
    _ = session.titel  # type: ignore[attr-defined]
    session.titel = "Soup"  # type: ignore[attr-defined]
    if isinstance(event, AgentMessageEvent):
        _ = event.stop_reason  # type: ignore[attr-defined]
    session.title.upper()  # type: ignore[union-attr]
    _ = event.type == "agent.mesage"  # type: ignore[comparison-overlap]
