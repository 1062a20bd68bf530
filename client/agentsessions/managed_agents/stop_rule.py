"""When a session, or one of its threads, is done: the documented rule for leaving the loop.

The end is `session.status_terminated` or `session.deleted`, or `session.status_idle` unless its
`stop_reason` is `requires_action`; never `session.error`. While a workflow run that was seen has
not ended, an idle session goes on. A thread's own status events take the place of the session's.
"""

from __future__ import annotations

from typing import Any

_FINAL = frozenset({"session.status_terminated", "session.deleted"})
_TAKES_FROM_QUEUE = frozenset({"end_turn", "refusal"})
"""Reasons to stop after which a session goes on by itself with what is in its queue."""


class StopRule:
    """Follows the status through the events; of one thread if `thread_id` is given."""

    def __init__(self, thread_id: str | None = None) -> None:
        self._thread_id = thread_id
        self._prefix = "session.status_" if thread_id is None else "session.thread_status_"
        self._stopped_by: str | None = None
        self._open_runs: set[str] = set()

    def begin(self) -> None:
        """What it sees next is the first event of all: until it first runs, a session is idle."""
        self._stopped_by = "end_turn"

    def sees(self, event: Any) -> bool:
        """Take note of the next event; whether it is the last to be waited for."""
        kind: str = event.type
        if kind.startswith(self._prefix):
            if self._is_about_another(event):
                return False
            self._note_status(kind.removeprefix(self._prefix), event)
        elif kind in ("workflow_run.created", "workflow_run.status_running"):
            self._open_runs.add(str(event.workflow_run_id))
        elif kind == "workflow_run.status_ended":
            self._open_runs.discard(str(event.workflow_run_id))
        else:
            return self.is_final(event)
        return self.at_rest(waiting=False)

    def at_rest(self, *, waiting: bool) -> bool:
        """Whether nothing more is to be expected; `waiting`: events are in the queue."""
        if self._stopped_by is None or self._open_runs:
            return False
        return not (waiting and self._stopped_by in _TAKES_FROM_QUEUE)

    def is_final(self, event: Any) -> bool:
        """Whether no event can follow this one."""
        kind: str = event.type
        if kind == "session.thread_status_terminated" and self._thread_id is not None:
            return not self._is_about_another(event)
        return kind in _FINAL

    def _note_status(self, status: str, event: Any) -> None:
        if status == "idle":
            reason = getattr(getattr(event, "stop_reason", None), "type", "")
            self._stopped_by = None if reason == "requires_action" else str(reason)
        else:
            self._stopped_by = "terminated" if status == "terminated" else None

    def _is_about_another(self, event: Any) -> bool:
        if self._thread_id is None:
            return False
        return getattr(event, "session_thread_id", None) not in (None, self._thread_id)
