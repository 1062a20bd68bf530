"""What a tool can ask about the call that it answers."""

from __future__ import annotations

from threading import Event
from typing import Any

from attrs import field, frozen

from ..core.public import public


@public
@frozen
class ToolContext:
    """The call that a tool answers. A parameter that is annotated so receives it.

    Attributes:
        session_id: The session that waits for the answer.
        event_id: The id of the call: with Claude that of the event with the call; with Everruns,
            whose events may ask for several, that of the call itself.
        name: The name that the agent called.
        client: The client that runs the session.
        cancelled: Set when nobody waits for the answer any longer. A function that takes long looks
            at it now and then, or waits with `cancelled.wait(seconds)` instead of `time.sleep`.
    """

    session_id: str
    event_id: str
    name: str
    client: Any = field(repr=False)
    cancelled: Event = field(factory=Event, repr=False)
