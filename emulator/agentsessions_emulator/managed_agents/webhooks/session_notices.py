"""Which notifications the events of a session make."""

from collections.abc import Iterator
from typing import Final

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.records import ThreadRef

NOTICES: Final = {
    "session.status_running": "session.status_run_started",
    "session.status_idle": "session.status_idled",
    "session.status_rescheduled": "session.status_rescheduled",
    "session.status_terminated": "session.status_terminated",
    "session.updated": "session.updated",
    "session.deleted": "session.deleted",
    "span.outcome_evaluation_end": "session.outcome_evaluation_ended",
}
"""The type of the notification by that of the event."""

CHILD_NOTICES: Final = {
    "session.thread_created": "session.thread_created",
    "session.thread_status_idle": "session.thread_idled",
    "session.thread_status_terminated": "session.thread_terminated",
}
"""The same for what the history of a session says of its other threads."""


def notices_of(thread: ThreadRef, event: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """The types of the notifications for an event in the history of `thread`, and their fields."""
    about: JsonObject = {"id": thread.session_id}
    kind = event.get("type", "")
    if kind in NOTICES:
        yield NOTICES[kind], about
    if kind == "session.status_idle" and event["stop_reason"]["type"] == "budget_reached":
        yield "session.budget_reached", about
    other = event.get("session_thread_id")
    if kind in CHILD_NOTICES and other != thread.id:
        yield CHILD_NOTICES[kind], {**about, "session_thread_id": other}
