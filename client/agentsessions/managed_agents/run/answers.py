"""Answers to calls: the events to send, and whether somebody else was faster."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from ...core.steps import Ask, Wait, walk
from ...run.lists import look_again
from .calls import answered_call
from .requests import Requests

if TYPE_CHECKING:
    from ...tools.results import ToolResult

_CLOSING = ("user.interrupt", "session.thread_status_terminated", "session.status_terminated")


def result_event(call: Any, result: ToolResult) -> dict[str, Any]:
    """The event that answers a call with a result."""
    is_custom = call.type == "agent.custom_tool_use"
    name = "custom_tool_use_id" if is_custom else "tool_use_id"
    return {
        "type": "user.custom_tool_result" if is_custom else "user.tool_result",
        name: call.id,
        "content": result.content,
        "is_error": result.is_error,
    }


def confirmation_event(call_id: str, verdict: bool | str) -> dict[str, Any]:
    """The event that says whether a tool may run."""
    event = {"type": "user.tool_confirmation", "tool_use_id": call_id}
    if isinstance(verdict, str):
        return {**event, "result": "deny", "deny_message": verdict}
    return {**event, "result": "allow" if verdict else "deny"}


def is_settled(requests: Requests, call_id: str) -> Generator[Ask | Wait, Any, bool]:
    """Whether a call needs no answer any more, as far as the list can tell."""

    def look() -> Generator[Ask, Any, bool]:
        aftermath = _Aftermath(call_id)
        yield from walk(requests.newest_first(), aftermath.see)
        return aftermath.is_settled

    return (yield from look_again(look))


class _Aftermath:
    """What happened since a call, the newest first: somebody answered, interrupted or ended it."""

    def __init__(self, call_id: str) -> None:
        self.is_settled = False
        self._call_id = call_id

    def see(self, event: Any) -> bool:
        """Take note of the next older event; whether this is all that has to be known."""
        confirmed = event.tool_use_id if event.type == "user.tool_confirmation" else None
        is_answer = self._call_id in (answered_call(event), confirmed)
        self.is_settled = is_answer or event.type in _CLOSING
        return self.is_settled or event.id == self._call_id
