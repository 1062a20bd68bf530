"""The tool calls of a session, as its events tell of them: which are to be run here, and when.

A call is open from its event on until there is a result for it, whoever gave that. One that has to
be confirmed is run once it is allowed. A thread that has terminated takes no results any more.
"""

from __future__ import annotations

from collections.abc import Container
from enum import Enum
from typing import Any

from .stop_rule import StopRule

_CALLS = {
    "agent.tool_use": ("user.tool_result", "tool_use_id"),
    "agent.custom_tool_use": ("user.custom_tool_result", "custom_tool_use_id"),
}
"""How each kind of call is answered: by which event, and what names the call in it."""

_RESULTS = {
    "agent.tool_result": "tool_use_id",
    "user.tool_result": "tool_use_id",
    "user.custom_tool_result": "custom_tool_use_id",
}


class Rest(Enum):
    """Why a session does nothing, if it does not."""

    BUSY = "it works"
    NEW = "nothing was ever sent to it"
    WAITING = "it waits for an answer"
    DONE = "its turn is over"


class ToolCalls:
    """Follows the calls of a session through its events, in their order.

    `names` are the tools that are run here; the calls of others are left alone.
    """

    def __init__(self, names: Container[str]) -> None:
        self._names = names
        self._open: dict[str, Any] = {}
        self._ready: dict[str, Any] = {}
        self._awaited: frozenset[str] = frozenset()
        self._stop_rule = StopRule()
        self._has_status = False
        self.has_ended = False

    def sees(self, event: Any) -> None:
        """Take note of the next event."""
        kind: str = event.type
        if kind in _CALLS:
            self._begin(event)
        elif kind in _RESULTS:
            self._end(getattr(event, _RESULTS[kind]))
        elif kind == "user.tool_confirmation":
            self._decide(event.tool_use_id, allowed=event.result == "allow")
        elif kind == "session.thread_status_terminated":
            self._end_thread(event.session_thread_id)
        elif kind.startswith("session.status_"):
            self._has_status = True
            self._awaited = frozenset(_awaited(event))
        self._stop_rule.sees(event)
        self.has_ended = self.has_ended or self._stop_rule.is_final(event)

    def take(self) -> list[Any]:
        """The calls to run now; each is given out once."""
        ready = [*self._ready.values()]
        self._ready.clear()
        return ready

    def is_open(self, call_id: str) -> bool:
        """Whether a call has no result yet."""
        return call_id in self._open

    def is_awaited(self, call_id: str) -> bool:
        """Whether the session has said that it goes on only with the result of this call."""
        return call_id in self._awaited

    @property
    def rest(self) -> Rest:
        """What the session is doing, as far as the events tell."""
        if self._stop_rule.at_rest(waiting=False):
            return Rest.DONE
        if self._awaited:
            return Rest.WAITING
        return Rest.BUSY if self._has_status else Rest.NEW

    def _begin(self, event: Any) -> None:
        permission = getattr(event, "evaluated_permission", None)
        if event.name not in self._names or permission == "deny":
            return
        self._open[event.id] = event
        if permission != "ask":
            self._ready[event.id] = event

    def _decide(self, call_id: str, *, allowed: bool) -> None:
        if not allowed:
            self._end(call_id)
        elif call_id in self._open:
            self._ready[call_id] = self._open[call_id]

    def _end(self, call_id: str) -> None:
        self._open.pop(call_id, None)
        self._ready.pop(call_id, None)

    def _end_thread(self, thread_id: str) -> None:
        for call_id, event in [*self._open.items()]:
            if getattr(event, "session_thread_id", None) == thread_id:
                self._end(call_id)


def result_of(call: Any, content: list[dict[str, Any]], *, is_error: bool) -> dict[str, Any]:
    """The event that answers a call."""
    kind, id_field = _CALLS[call.type]
    return {"type": kind, id_field: call.id, "content": content, "is_error": is_error}


def _awaited(event: Any) -> list[str]:
    return getattr(getattr(event, "stop_reason", None), "event_ids", None) or []
