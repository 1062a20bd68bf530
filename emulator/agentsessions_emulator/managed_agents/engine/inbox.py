"""What clients send to sessions: checked as a whole, then stored as a whole.

The events of a request are checked one after the other against the state that the ones before
them will have made, so that a request may answer a tool call and go on talking.
"""

from dataclasses import dataclass, field

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.engine.outcomes import DEFAULT_ITERATIONS, evaluation_of
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.thread_state import Call, ThreadState
from agentsessions_emulator.managed_agents.errors import conflict
from agentsessions_emulator.managed_agents.ids import new_id

_ANSWERS = {
    "user.tool_confirmation": "tool_use_id",
    "user.tool_result": "tool_use_id",
    "user.custom_tool_result": "custom_tool_use_id",
}
_STAMPED_AT_ONCE = frozenset({"user.define_outcome", "user.custom_tool_result", "user.tool_result"})
_BEFORE_SYSTEM = frozenset({"user.message", "user.custom_tool_result", "user.tool_result"})


@dataclass
class _Outlook:
    """What will be the case once the events checked so far have been received."""

    session: JsonObject
    thread: ThreadRef
    state: ThreadState
    waiting: list[Call]
    outcome_open: bool
    answered: set[str] = field(default_factory=set[str])

    @property
    def blocked(self) -> bool:
        """Whether the session is idle until the client has answered tool calls."""
        return self.session["status"] == "idle" and bool(self.waiting)


class Inbox:
    """Receives client events."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._store = engine.store
        self._records = engine.records
        self._states = engine.states

    def send(self, session_id: str, events: list[JsonObject]) -> JsonObject:
        """Store the events and set the session going. All of them or none."""
        session = self._records.session(session_id)
        if session["archived_at"] is not None:
            raise conflict(f"Session {session_id!r} is archived and takes no more events.")
        if session["status"] == "terminated":
            raise conflict(f"Session {session_id!r} is terminated and takes no more events.")
        thread = self._records.primary(session_id)
        self._check(session, thread, events)
        stored = self._receive(session, thread, events)
        if any(event["type"] != "user.interrupt" for event in events):
            self._engine.work.want(session)
        self._engine.wake(thread)
        return {"data": stored}

    def receive_initial(self, session_id: str, events: list[JsonObject]) -> None:
        """Take what a session is created with."""
        if not events:
            return
        outcomes = [event for event in events if event["type"] == "user.define_outcome"]
        if len(outcomes) > 1:
            raise invalid("/initial_events can hold one user.define_outcome only.")
        for index, event in enumerate(events):
            _refuse_redacted(event, f"/initial_events/{index}")
        thread = self._records.primary(session_id)
        self._receive(self._records.session(session_id), thread, events)
        self._engine.wake(thread)

    def _check(self, session: JsonObject, thread: ThreadRef, events: list[JsonObject]) -> None:
        state = self._states.get(thread.id)
        outlook = _Outlook(
            session, thread, state, state.waiting_calls, state.outcome_id is not None
        )
        for index, event in enumerate(events):
            place = f"/events/{index}"
            _refuse_redacted(event, place)
            if usages.at_cap(session) and event["type"] not in {*_ANSWERS, "user.interrupt"}:
                raise invalid(
                    f"{place}: the session has used up its budget; raise the budget to go on."
                )
            match event["type"]:
                case "user.interrupt":
                    _check_interrupt(event, outlook, place)
                case "system.message":
                    _check_system_message(events, index, place)
                case "user.message" | "user.define_outcome":
                    _check_input(event, outlook, place)
                case _:
                    self._check_answer(event, outlook, place)

    def _check_answer(self, event: JsonObject, outlook: _Outlook, place: str) -> None:
        id_field = _ANSWERS[event["type"]]
        call_id: str = event[id_field]
        call = next((call for call in outlook.waiting if call.id == call_id), None)
        if call is None:
            raise invalid(f"{place}/{id_field}: {self._why_not(call_id, outlook)}")
        expected = "user.tool_confirmation"
        if call.needs == "result":
            expected = "user.custom_tool_result" if call.kind == "custom" else "user.tool_result"
        if event["type"] != expected:
            raise invalid(f"{place}/type: {call_id!r} waits for a {expected}.")
        if event.get("deny_message") is not None and event["result"] != "deny":
            raise invalid(f"{place}/deny_message is only allowed when result is deny.")
        outlook.waiting.remove(call)
        outlook.answered.add(call_id)

    def _why_not(self, call_id: str, outlook: _Outlook) -> str:
        calls = {call.id: call for call in outlook.state.calls}
        if call_id in outlook.answered or (call_id in calls and calls[call_id].reply is not None):
            return f"{call_id!r} has already been answered."
        if self._engine.log.is_in(call_id, outlook.thread.session_id):
            return f"{call_id!r} does not wait for an answer."
        return f"there is no event {call_id!r} in this session."

    def _receive(
        self, session: JsonObject, thread: ThreadRef, events: list[JsonObject]
    ) -> list[JsonObject]:
        stored: list[JsonObject] = []
        capped = usages.at_cap(session)
        with self._store.transaction():
            for event in events:
                if capped and event["type"] == "user.interrupt":
                    continue
                stored.append(self._store_event(thread, event))
            state = self._states.get(thread.id)
            for before, event in zip([{}, *stored], stored, strict=False):
                self._note(state, event, before)
            self._states.save(thread.id)
        return stored

    def _store_event(self, thread: ThreadRef, event: JsonObject) -> JsonObject:
        if event["type"] == "user.define_outcome":
            event = {
                **event,
                "outcome_id": new_id(self._store, "outc"),
                "max_iterations": event.get("max_iterations") or DEFAULT_ITERATIONS,
            }
        queued = event["type"] not in _STAMPED_AT_ONCE
        return self._engine.log.append(thread, event, queued=queued)

    def _note(self, state: ThreadState, event: JsonObject, before: JsonObject) -> None:
        """Put a stored event where the thread will find it."""
        match event["type"]:
            case "user.interrupt":
                state.interrupts.append(event["id"])
            case "user.message":
                state.inputs.append([event["id"]])
            case "user.define_outcome":
                state.inputs.append([event["id"]])
                state.outcome_id = event["outcome_id"]
                session = self._records.session(state.session_id)
                session["outcome_evaluations"].append(evaluation_of(event))
                self._store.save("session", state.session_id, session)
            case "system.message" if before["type"] == "user.message":
                state.inputs[-1].append(event["id"])
            case "system.message":
                _find_call(state, before).reply = {**before, "system_message_id": event["id"]}
            case _:
                _find_call(state, event).reply = event


def _find_call(state: ThreadState, answer: JsonObject) -> Call:
    call_id = answer[_ANSWERS[answer["type"]]]
    return next(call for call in state.calls if call.id == call_id)


def _check_input(event: JsonObject, outlook: _Outlook, place: str) -> None:
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


def _check_interrupt(event: JsonObject, outlook: _Outlook, place: str) -> None:
    thread_id = event.get("session_thread_id")
    if thread_id is not None and thread_id != outlook.thread.id:
        raise invalid(f"{place}/session_thread_id: there is no thread {thread_id!r} here.")
    outlook.waiting.clear()
    outlook.outcome_open = False


def _check_system_message(events: list[JsonObject], index: int, place: str) -> None:
    if index != len(events) - 1:
        raise invalid(f"{place}: a system.message must be the last event of its request.")
    if index == 0 or events[index - 1]["type"] not in _BEFORE_SYSTEM:
        raise invalid(
            f"{place}: a system.message must come right after the user.message or tool result"
            " that it goes with."
        )


def _refuse_redacted(event: JsonObject, place: str) -> None:
    content: list[JsonObject] = event.get("content") or []
    for index, block in enumerate(content):
        if block["type"] == "redacted":
            raise invalid(f"{place}/content/{index}: only the service makes redacted blocks.")
