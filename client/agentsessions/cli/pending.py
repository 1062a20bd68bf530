"""Which calls of a session wait for an answer."""

from __future__ import annotations

from typing import Any

_CALLS = frozenset({"agent.tool_use", "agent.mcp_tool_use", "agent.custom_tool_use"})


class PendingCalls:
    """Follows the events of a session, from the beginning of the turn at the latest."""

    def __init__(self) -> None:
        self._calls: dict[str, Any] = {}
        self._asked: list[str] = []
        self._answered: set[str] = set()

    def take(self, event: Any) -> None:
        """Take note of the next event."""
        kind: str = event.type
        if kind in _CALLS:
            self._calls[event.id] = event
        elif kind == "user.tool_confirmation":
            self.answered(event.tool_use_id)
        elif kind == "user.custom_tool_result":
            self.answered(event.custom_tool_use_id)
        elif getattr(event, "stop_reason", None) is not None:
            self._stopped(event)
        elif kind in ("session.status_running", "session.status_terminated", "session.deleted"):
            self._asked.clear()

    def answered(self, call_id: str) -> None:
        """Somebody has answered a call."""
        self._answered.add(call_id)

    def reopened(self, call_id: str) -> None:
        """The answer to a call did not arrive."""
        self._answered.discard(call_id)

    def waiting(self) -> list[Any]:
        """The calls that wait, in the order in which the session named them."""
        open_calls = self._calls.keys() - self._answered
        return [self._calls[each] for each in self._asked if each in open_calls]

    def _stopped(self, event: Any) -> None:
        reason = event.stop_reason
        named: list[str] = reason.event_ids if reason.type == "requires_action" else []
        if event.type == "session.status_idle":
            self._asked = list(named)
        else:
            self._asked += [each for each in named if each not in self._asked]


def is_custom(call: Any) -> bool:
    """Whether a call wants a result; all others want a permission."""
    return bool(call.type == "agent.custom_tool_use")
