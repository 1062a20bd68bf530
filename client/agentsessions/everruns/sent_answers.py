"""How to find out about lost answers: results of tools, answers to questions, decisions on calls.

An answer was taken if the call has gone on since: it has its result, or was begun after it was
allowed. To send it again could answer another request, if the turn has got so far meanwhile. Of
answers that name no call nobody can say whether they were taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..core.serialization.decoding import is_array, is_object
from .logged_call import LoggedCall

if TYPE_CHECKING:
    from ..core.exactly_once.compare import StoredItem

_LISTS = ("tool_results", "decisions")
_COMPLETED = "tool.completed"
_STARTED = "tool.started"


class SentAnswers(LoggedCall):
    """One call that answers a request of a session."""

    kinds = (_COMPLETED, _STARTED)

    @property
    def items(self) -> Sequence[Any]:
        """The answers, each of which names its call; answers to questions are one."""
        body = self.body if is_object(self.body) else {}
        found = next((body[name] for name in _LISTS if is_array(body.get(name))), [body])
        return [answer for answer in found if is_object(answer)]

    @property
    def how_to_find_out(self) -> str:
        """What the caller can do."""
        return (
            f"List the events of session {self.place} (`sessions_events_list`) a little later: the "
            "calls that were answered have `tool.completed`, or were begun since."
        )

    def same(self, sent: Any, stored: Any) -> bool:
        """Whether an event shows that an answer was taken, or may show it."""
        if stored.get("type") == _STARTED and "decision" not in sent:
            return False
        call, seen = sent.get("tool_call_id"), _call_of(stored)
        return seen is not None and call in (None, seen)

    def id_of(self, event: dict[str, Any]) -> Any:
        """None for answers that name no call, so that no event is taken for theirs."""
        return event.get("id") if all("tool_call_id" in each for each in self.items) else None

    def ids(self, response: Any) -> list[str]:  # noqa: ARG002  # a call is named by what is sent
        """A response names no events."""
        return []

    def response(self, stored: Sequence[StoredItem]) -> Any:
        """The body of the answer, as far as events tell it."""
        body = self.body
        if "tool_results" in body:
            return {"accepted": len(stored), "status": "active"}
        if "decisions" not in body:
            return {"status": body.get("status", "answered")}
        resolved = [
            {"tool_call_id": sent["tool_call_id"], "outcome": sent["decision"]} | _tool(found.item)
            for sent, found in zip(self.items, stored, strict=True)
        ]
        return {"resolved": resolved, "status": "active"}


def _call_of(event: dict[str, Any]) -> Any:
    """The id of the call that an event is about."""
    data = event.get("data")
    if not is_object(data) or event.get("type") not in (_STARTED, _COMPLETED):
        return None
    call = data.get("tool_call")
    return call.get("id") if is_object(call) else data.get("tool_call_id")


def _tool(event: dict[str, Any]) -> dict[str, Any]:
    """The name of the tool that was called."""
    call = event["data"].get("tool_call")
    name = call.get("name") if is_object(call) else event["data"].get("tool_name")
    return {"tool": name or ""}
