"""When a turn is over, or waits for this client: where following a session ends by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_BEGINS = frozenset({"input.message", "session.activated", "turn.started", "reason.started"})
_ENDS_FOR_CHANNELS = frozenset({"turn.completed", "turn.failed", "turn.cancelled", "turn.sealed"})


class StopRule:
    """Follows turns through the events of a session; `of_channel` as a channel shows them.

    A turn has ended at `session.idled`, of which channels tell by the turn's own last event. Until
    its results are there, `tool.call_requested` waits for a client: for results of tools, answers
    or decisions.
    """

    def __init__(self, *, of_channel: bool = False) -> None:
        self._ends = _ENDS_FOR_CHANNELS if of_channel else frozenset({"session.idled"})
        self._has_ended = False
        self._awaited: set[str] | None = None
        """The calls that this client is asked for; None: it is not asked for anything."""

    def begin(self) -> None:
        """What it sees next is the first event of all."""

    def sees(self, event: Any) -> bool:
        """Take note of the next event; whether it may be the last to be waited for."""
        kind: str = event.type
        if kind in _BEGINS:
            self._has_ended, self._awaited = False, None
        elif kind in self._ends:
            self._has_ended, self._awaited = True, None
        elif kind == "tool.call_requested":
            self._awaited = set(requested_calls(event.data))
        elif kind == "tool.completed" and self._awaited is not None:
            self._note_result(getattr(event.data, "tool_call_id", None))
        return self.at_rest(waiting=False)

    def at_rest(self, *, waiting: bool) -> bool:  # noqa: ARG002  # nothing waits in a queue here
        """Whether nothing more is to be expected of the events so far."""
        return self._has_ended or self._awaited is not None

    def is_final(self, event: Any) -> bool:  # noqa: ARG002  # a session can always go on
        """Whether no event can follow this one."""
        return False

    def _note_result(self, call: Any) -> None:
        if self._awaited is not None and call in self._awaited:
            self._awaited.discard(call)
            self._awaited = self._awaited or None


def requested_calls(data: Any) -> Iterator[str]:
    """The ids of the calls in a request to the client, whatever it is asked for."""
    for name, id in (
        ("tool_calls", "id"),
        ("pending_questions", "tool_call_id"),
        ("pending_approvals", "tool_call_id"),
    ):
        yield from (str(getattr(one, id, "")) for one in getattr(data, name, None) or ())
