"""What the page at `/` must be told of a service that is to show its sessions there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from agentsessions_emulator.jsontypes import JsonObject


@dataclass(frozen=True)
class Place:
    """Whose event it is: that of a session, and of one of its threads unless it is about itself."""

    session_id: str
    thread_id: str | None = None


@dataclass(frozen=True)
class SessionPage:
    """What a service says.

    `scripts` is a folder of ES modules; its `service.js` exports `service`, which says how to read,
    describe and answer sessions: `docs/design/emulator-page.md` has its members. `place` says to
    whom an event belongs that is published under a topic (`Place`, where that is the id of its
    session), `waits` who waits for whom just now.
    """

    scripts: Path
    place: Callable[[str], Place | None]
    waits: Callable[[], list[JsonObject]]
