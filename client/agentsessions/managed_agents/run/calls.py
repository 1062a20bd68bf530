"""The calls of tools: which of them wait, for what, and who has answered."""

from __future__ import annotations

from typing import Any

from ...run.facts import Need

USES = ("agent.custom_tool_use", "agent.tool_use", "agent.mcp_tool_use")
_ANSWERS = {
    "user.custom_tool_result": "custom_tool_use_id",
    "user.tool_result": "tool_use_id",
    "agent.tool_result": "tool_use_id",
    "agent.mcp_tool_result": "mcp_tool_use_id",
}


def answered_call(event: Any) -> str | None:
    """The id of the call whose result an event is."""
    name = _ANSWERS.get(event.type)
    return None if name is None else getattr(event, name)


def waiting_calls(event: Any) -> list[str] | None:
    """The ids of the calls that an idle event says are waited for; None for any other event."""
    reason = getattr(event, "stop_reason", None)
    return reason.event_ids if reason is not None and reason.type == "requires_action" else None


class Calls:
    """What the events so far say of the calls."""

    def __init__(self) -> None:
        self.known: dict[str, Any] = {}
        self._answered: set[str] = set()
        self._confirmed: set[str] = set()

    def note(self, event: Any) -> str | None:
        """Take note of an event; the id of the call that it answers, if it does."""
        if event.type in USES:
            self.known[event.id] = event
        elif event.type == "user.tool_confirmation":
            self._confirmed.add(event.tool_use_id)
        elif answered := answered_call(event):
            self._answered.add(answered)
            return answered
        return None

    def need(self, id: str) -> Need:
        """What a known call waits for, if it waits."""
        call = self.known[id]
        asks = getattr(call, "evaluated_permission", None) == "ask"
        return Need.CONFIRMATION if asks and id not in self._confirmed else Need.RESULT

    def is_answered(self, id: str) -> bool:
        """Whether a call has its result."""
        return id in self._answered
