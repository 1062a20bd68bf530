"""Reading what a service tells, as far as a test wants."""

from __future__ import annotations

from collections.abc import Iterator

from agentsessions import PortableEvent, PortableResult, SessionService

TOOL = 'tool read {"file_path": "/a"}'
LONG = f"{TOOL}\nsleep 1000"
ENDLESS = f"{TOOL}\nsleep 100000"


def up_to(events: Iterator[PortableEvent], kind: str) -> list[PortableEvent]:
    """The events up to the next one of a kind."""
    seen = [next(events)]
    while seen[-1].type != kind:
        seen.append(next(events))
    return seen


def up_to_idle(events: Iterator[PortableEvent]) -> list[PortableEvent]:
    """The events up to the end of the turn."""
    seen: list[PortableEvent] = []
    while not seen or (seen[-1].type, seen[-1].text) != ("status", "idle"):
        seen.append(next(events))
    return seen


def last_line(turn: PortableResult) -> str:
    """The end of the last message: some services tell all that is said at once as one message."""
    return turn.text.splitlines()[-1]


def listed(service: SessionService) -> list[str]:
    """The ids of the sessions that there are."""
    return [session.session_id for session in service.list()]
