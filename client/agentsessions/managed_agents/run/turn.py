"""The turn that a session is in, or was in last: from where on to take it up."""

from __future__ import annotations

from typing import Any

from ...run.facts import no_turn
from .calls import answered_call, waiting_calls

_INPUTS = ("user.message", "user.define_outcome")
_STOPS = ("session.status_terminated", "session.deleted")


class Turn:
    """Sees the events of a session, the newest first, until it knows the turn.

    A turn goes from the input that began it to the event that stopped the session. It is over if
    the newest status is such a stop, and nothing came in since.

    Attributes:
        after: The event that stopped the turn before; None if there was none.
        first_id: The input that it began with; None if it has none.
        answers: The calls that have their results.
        superseded: Idle events that tell of an earlier moment: newer ones have taken their place.
        usage_before: The total when it began.
    """

    def __init__(self, session_id: str) -> None:
        self.after: str | None = None
        self.first_id: str | None = None
        self.answers: list[Any] = []
        self.superseded: set[str] = set()
        self.usage_before: Any = None
        self._session_id = session_id
        self._places: set[str | None] = set()
        self._was_sent_anything = False

    def see(self, event: Any) -> bool:
        """Take note of the next older event; whether this is all that has to be known."""
        if self.after is not None:
            return self._see_usage(event)
        kind: str = event.type
        self._was_sent_anything = self._was_sent_anything or kind.startswith("user.")
        if kind.startswith(("session.status_", "session.thread_status_")):
            return self._see_status(event)
        if kind in _INPUTS:
            self.first_id = event.id
        elif answered_call(event) is not None:
            self.answers.append(event)
        return False

    def check(self) -> None:
        """Raise AgentSessionsError if there is no turn."""
        if not self._was_sent_anything:
            raise no_turn(self._session_id)

    def _see_status(self, event: Any) -> bool:
        place = getattr(event, "session_thread_id", None)
        is_newest = place not in self._places
        self._places.add(place)
        if waiting_calls(event) is not None and not is_newest:
            self.superseded.add(event.id)
        if place is None and _stops(event) and not (is_newest and self.first_id is None):
            self.after = event.id
        return False

    def _see_usage(self, event: Any) -> bool:
        if event.type == "session.usage":
            self.usage_before = event.usage
        return self.usage_before is not None


def _stops(event: Any) -> bool:
    """Whether the session stopped with this event."""
    is_idle = event.type == "session.status_idle"
    return event.type in _STOPS or (is_idle and waiting_calls(event) is None)
