"""When a turn is over, or waits for this client: where following a session ends by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_GOES_ON = frozenset(
    {
        *("input.message", "session.activated", "turn.started", "reason.started"),
        *("output.message.started", "output.message.completed"),
    }
)
_IDLE = "session.idled"
_ENDS_FOR_CHANNELS = frozenset({"turn.completed", "turn.failed", "turn.cancelled", "turn.sealed"})


class StopRule:
    """Follows turns through the events of a session; `of_channel` as a channel shows them.

    A turn has ended at `session.idled`, of which channels tell by the turn's own last event. Those
    that tell by both may have a message between them: that the turn was cancelled. After
    `tool.call_requested` it waits for a client: for results of tools, answers or decisions. It goes
    on when all of them are there, or when the model is asked again.
    """

    def __init__(self, *, of_channel: bool = False) -> None:
        self._ends = _ENDS_FOR_CHANNELS if of_channel else frozenset({_IDLE})
        self._has_ended = False
        self._awaited: set[str] = set()
        self.at_rest = False
        """Whether nothing more is to be expected of the events so far."""

    def sees(self, event: Any) -> None:
        """Take note of the next event."""
        kind: str = event.type
        if kind in _GOES_ON or kind in self._ends:
            self._awaited.clear()
            self.at_rest = kind in self._ends
            self._has_ended = self.at_rest or (self._has_ended and kind == "input.message")
        elif kind == _IDLE:
            self.at_rest = self.at_rest or self._has_ended
        elif kind == "tool.call_requested":
            self._awaited = set(requested_calls(event.data))
            self.at_rest = True
        elif kind == "tool.completed" and self._awaited:
            self._awaited.discard(getattr(event.data, "tool_call_id", ""))
            self.at_rest = bool(self._awaited)


def requested_calls(data: Any) -> Iterator[str]:
    """The ids of the calls in a request to the client, whatever it is asked for."""
    for name, id in (
        ("tool_calls", "id"),
        ("pending_questions", "tool_call_id"),
        ("pending_approvals", "tool_call_id"),
    ):
        yield from (str(getattr(one, id, "")) for one in getattr(data, name, None) or ())
