"""The requests of a run: all about one session."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any

from attrs import evolve

from ...core.request.operation import Call
from ...core.request.options import RequestOptions, check_options
from ...core.serialization.unset import UNSET
from ...core.steps import Ask
from ...tools.results import ToolResult
from ..api import (
    sessions_cancel,
    sessions_events_list,
    sessions_events_stream,
    sessions_messages_create,
    sessions_tool_approvals_submit,
    sessions_tool_results_submit,
)
from .results import result_of

_PAGE = 200
_PREVIEWS = ("output.message.delta", "reason.thinking.delta", "tool.output.delta")
TURNS = (
    *("input.message", "turn.started", "reason.started", "session.idled"),
    *("tool.call_requested", "tool.completed"),
)
"""The types of events that tell what a session is doing."""


class Requests:
    """Makes the calls; sends nothing."""

    def __init__(self, session_id: str, options: RequestOptions | None) -> None:
        check_options(options, "run")
        self.session_id = session_id
        self._options = options
        self._of_lists = options and evolve(options, query={}, body={})

    def say(self, message: Any) -> Call[Any, Any]:
        """Gives the session a message."""
        body: Any = {"message": message}
        return sessions_messages_create.call(self.session_id, body=body, options=self._options)

    def answer(self, results: Mapping[str, ToolResult]) -> Call[Any, Any]:
        """Gives calls their results."""
        body: Any = {"tool_results": [result_of(*one) for one in results.items()]}
        return sessions_tool_results_submit.call(self.session_id, body=body, options=self._of_lists)

    def decide(self, decisions: Mapping[str, bool]) -> Call[Any, Any]:
        """Says of calls whether they may be carried out."""
        body: Any = {
            "decisions": [
                {"tool_call_id": id, "decision": "allow" if allowed else "reject"}
                for id, allowed in decisions.items()
            ]
        }
        return sessions_tool_approvals_submit.call(
            self.session_id, body=body, options=self._of_lists
        )

    def cancel(self) -> Call[Any, Any]:
        """Cancels the turn."""
        return sessions_cancel.call(self.session_id, options=self._of_lists)

    def stream(self, *, with_previews: bool) -> Call[Any, Any]:
        """Streams the events of the session."""
        exclude = UNSET if with_previews else _PREVIEWS
        return sessions_events_stream.call(self.session_id, exclude=exclude, options=self._of_lists)

    def later(self, number: int, *types: Any) -> Call[Any, Any]:
        """Lists what came after a place."""
        return sessions_events_list.call(
            self.session_id, after_sequence=number, types=types, options=self._of_lists
        )

    def newest(self, *, before: int | None = None) -> Call[Any, Any]:
        """Lists the newest events that tell what the session is doing, the oldest first."""
        return sessions_events_list.call(
            self.session_id,
            types=TURNS,
            limit=_PAGE,
            before_sequence=UNSET if before is None else before,
            options=self._of_lists,
        )

    def walk_back(self, see: Callable[[Any], bool]) -> Generator[Ask, Any, None]:
        """Go over those events, the newest first, until `see` has seen enough."""
        before: int | None = None
        while True:
            events: Sequence[Any] = (yield Ask(self.newest(before=before))).parsed.data
            if any(map(see, reversed(events))) or len(events) < _PAGE:
                return
            oldest = events[0].sequence
            if not isinstance(oldest, int) or (before is not None and oldest >= before):
                return  # the server does not read backwards
            before = oldest
