"""Which client events a session takes.

The events of a request are checked one after the other against the state that the ones before
them will have made, so that a request may answer a tool call and go on talking.
"""

from collections.abc import Sequence

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import Call

ANSWERS = {
    "user.tool_confirmation": "tool_use_id",
    "user.tool_result": "tool_use_id",
    "user.custom_tool_result": "custom_tool_use_id",
}
"""The events that answer calls, and the field that says which."""

_BEFORE_SYSTEM = frozenset({"user.message", "user.custom_tool_result", "user.tool_result"})


class Outlook:
    """What will be the case once the events checked so far have been received."""

    def __init__(self, session: JsonObject, threads: Sequence[Run]) -> None:
        self.session = session
        self.threads = threads
        self.waiting = [call for run in threads for call in run.state.waiting_calls]
        self.outcome_open = threads[0].state.outcome_id is not None
        self.answered: set[str] = set()

    @property
    def blocked(self) -> bool:
        """Whether the session is idle until the client has answered tool calls."""
        return self.session["status"] == "idle" and bool(self.waiting)

    def interrupt(self, thread_id: str | None) -> None:
        """The calls of one thread, or of all, will be closed."""
        closed = {
            call.id
            for run in self.threads
            for call in run.state.calls
            if thread_id in (None, run.thread.id)
        }
        self.waiting = [call for call in self.waiting if call.id not in closed]
        if thread_id in (None, self.threads[0].thread.id):
            self.outcome_open = False

    def find(self, call_id: str) -> Call:
        """The call that waits for this answer; raises a LookupError that says why there is none."""
        for call in self.waiting:
            if call.id == call_id:
                return call
        raise LookupError(self._why_not(call_id))

    def comes_too_late(self, event: JsonObject) -> bool:
        """Whether this is a confirmation that a call was closed without, which does no harm."""
        call_id = event.get("tool_use_id", "")
        return (
            event["type"] == "user.tool_confirmation"
            and call_id not in self.answered
            and self.threads[0].log.is_unconfirmed(call_id, self.session["id"])
        )

    def _why_not(self, call_id: str) -> str:
        calls = [call for run in self.threads for call in run.state.calls if call.id == call_id]
        if call_id in self.answered or any(call.reply is not None for call in calls):
            return f"{call_id!r} has already been answered."
        if self.threads[0].log.is_in(call_id, self.session["id"]):
            return f"{call_id!r} does not wait for an answer."
        return f"there is no event {call_id!r} in this session."


def check_event(outlook: Outlook, events: Sequence[JsonObject], index: int) -> None:
    """Raise a 400 unless this event of a request can be received after those before it."""
    event, place = events[index], f"/events/{index}"
    refuse_redacted(event, place)
    if usages.at_cap(outlook.session) and event["type"] not in {*ANSWERS, "user.interrupt"}:
        raise invalid(f"{place}: the session has used up its budget; raise the budget to go on.")
    match event["type"]:
        case "user.interrupt":
            _check_interrupt(event, outlook, place)
        case "system.message":
            _check_system_message(events, index, place)
        case "user.message" | "user.define_outcome":
            _check_input(event, outlook, place)
        case _:
            _check_answer(event, outlook, place)


def refuse_redacted(event: JsonObject, place: str) -> None:
    content: list[JsonObject] = event.get("content") or []
    for index, block in enumerate(content):
        if block["type"] == "redacted":
            raise invalid(f"{place}/content/{index}: only the service makes redacted blocks.")


def _check_answer(event: JsonObject, outlook: Outlook, place: str) -> None:
    id_field = ANSWERS[event["type"]]
    call_id: str = event[id_field]
    try:
        call = outlook.find(call_id)
    except LookupError as error:
        if outlook.comes_too_late(event):
            outlook.answered.add(call_id)
            return
        raise invalid(f"{place}/{id_field}: {error}") from None
    expected = "user.tool_confirmation"
    if call.needs == "result":
        expected = "user.custom_tool_result" if call.kind == "custom" else "user.tool_result"
    if event["type"] != expected:
        raise invalid(f"{place}/type: {call_id!r} waits for a {expected}.")
    if event.get("deny_message") is not None and event["result"] != "deny":
        raise invalid(f"{place}/deny_message is only allowed when result is deny.")
    outlook.waiting.remove(call)
    outlook.answered.add(call_id)


def _check_input(event: JsonObject, outlook: Outlook, place: str) -> None:
    if outlook.blocked:
        ids = ", ".join(call.id for call in outlook.waiting)
        raise invalid(
            f"{place}: the session waits for answers to {ids}; send those, or a user.interrupt,"
            f" before a {event['type']}."
        )
    if event["type"] == "user.define_outcome":
        if outlook.outcome_open:
            raise invalid(f"{place}: an outcome is still being worked on.")
        outlook.outcome_open = True


def _check_interrupt(event: JsonObject, outlook: Outlook, place: str) -> None:
    thread_id = event.get("session_thread_id")
    if thread_id is not None:
        _check_thread(thread_id, outlook, f"{place}/session_thread_id")
    outlook.interrupt(thread_id)


def _check_thread(thread_id: str, outlook: Outlook, place: str) -> None:
    named = [run for run in outlook.threads if run.thread.id == thread_id]
    if not named:
        raise invalid(f"{place}: there is no thread {thread_id!r} here.")
    if named[0].record["status"] == "terminated":
        raise invalid(f"{place}: the thread {thread_id!r} is terminated.")


def _check_system_message(events: Sequence[JsonObject], index: int, place: str) -> None:
    if index != len(events) - 1:
        raise invalid(f"{place}: a system.message must be the last event of its request.")
    if index == 0 or events[index - 1]["type"] not in _BEFORE_SYSTEM:
        raise invalid(
            f"{place}: a system.message must come right after the user.message or tool result"
            " that it goes with."
        )
