"""The turn that a session is in, or was in last: from where on to take it up."""

from __future__ import annotations

from typing import Any

from ...run.facts import no_turn
from ..stop_rule import requested_calls

_GOES_ON = ("input.message", "turn.started", "reason.started", "session.idled")


class Turn:
    """Sees the events of a session, the newest first, until it knows the turn.

    A turn begins with the message that its `turn.started` names. Messages that came meanwhile have
    steered it. One that came while a call was waited for has steered it too if the turn has gone on
    since; else it puts an end to the turn, and begins another. What the service itself says in a
    turn, such as that a call was approved, names that turn.

    Attributes:
        first_id: The message that it begins with; None if there is none.
        after: The place in the session before that.
        answered: The calls that have their results.
        superseded: Requests that tell of an earlier moment: the turn has gone on since.
        abandoned: Turns that ended after the message because of it.
    """

    def __init__(self) -> None:
        self.first_id: str | None = None
        self.after = 0
        self.answered: set[str] = set()
        self.superseded: set[str] = set()
        self.abandoned: set[str] = set()
        self._begun_by: str | None = None
        self._has_gone_on = False
        self._resumed: set[str] = set()

    def see(self, event: Any) -> bool:
        """Take note of the next older event; whether this is all that has to be known."""
        match event.type:
            case "input.message" if not event.context.turn_id:
                if self._begun_by in (None, event.data.message.id):
                    self.first_id, self.after = event.data.message.id, event.sequence - 1
                if self._begun_by == event.data.message.id:
                    return True
            case "turn.started":
                self._begun_by = self._begun_by or event.data.input_message_id
            case "reason.started":
                self._resumed.add(event.context.turn_id)
            case "session.idled":
                if self._is_not_started:
                    return True
                if self._begun_by is not None:
                    self.abandoned.add(event.data.turn_id)
            case "tool.completed":
                self.answered.add(event.data.tool_call_id)
            case "tool.call_requested":
                return self._see_request(event)
            case _:
                pass
        self._has_gone_on = self._has_gone_on or event.type in _GOES_ON
        return False

    def check(self, session_id: str) -> None:
        """Raise AgentSessionsError if there is no turn."""
        if self.first_id is None:
            raise no_turn(session_id)

    @property
    def _is_not_started(self) -> bool:
        return self.first_id is not None and self._begun_by is None

    def _see_request(self, event: Any) -> bool:
        if self._is_not_started and event.context.turn_id not in self._resumed:
            self.abandoned.add(event.context.turn_id)
            return True
        if self._has_gone_on or not self.answered.isdisjoint(requested_calls(event.data)):
            self.superseded.add(event.id)
        return False


class Before:
    """Sees the events before a message is sent, the newest first, until it knows what they are
    doing.

    Attributes:
        newest: The newest place in the session.
        abandoned: The turn that waits for a client, and may end because of the message.
    """

    def __init__(self) -> None:
        self.newest = 0
        self.abandoned: set[str] = set()
        self._answered: set[str] = set()

    def see(self, event: Any) -> bool:
        """Take note of the next older event; whether this is all that has to be known."""
        self.newest = max(self.newest, event.sequence or 0)
        if event.type == "tool.completed":
            self._answered.add(event.data.tool_call_id)
            return False
        is_request = event.type == "tool.call_requested"
        if is_request and self._answered.isdisjoint(requested_calls(event.data)):
            self.abandoned.add(event.context.turn_id)
        return True
