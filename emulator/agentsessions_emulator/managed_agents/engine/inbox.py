"""What clients send to sessions: checked as a whole, then stored as a whole."""

from collections.abc import Iterable, Sequence

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.engine.outcomes import DEFAULT_ITERATIONS, evaluation_of
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.sending_rules import (
    ANSWERS,
    Outlook,
    check_event,
    refuse_redacted,
)
from agentsessions_emulator.managed_agents.engine.thread_state import Call, Receipt
from agentsessions_emulator.managed_agents.errors import conflict
from agentsessions_emulator.managed_agents.file_store import FileStore
from agentsessions_emulator.managed_agents.ids import new_id

_STAMPED_AT_ONCE = frozenset({"user.define_outcome", "user.custom_tool_result", "user.tool_result"})


class Inbox:
    """Receives client events."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._store = engine.store
        self._records = engine.records
        self._inputs = engine.parts.inputs
        self._files = FileStore(engine.store, engine.clock)

    def send(self, session_id: str, events: list[JsonObject]) -> JsonObject:
        """Store the events and set the session going. All of them or none."""
        session = self._records.session(session_id)
        if session["archived_at"] is not None:
            raise conflict(f"Session {session_id!r} is archived and takes no more events.")
        if session["status"] == "terminated":
            raise conflict(f"Session {session_id!r} is terminated and takes no more events.")
        threads = self._threads(session_id)
        outlook = Outlook(session, threads)
        for index in range(len(events)):
            check_event(outlook, events, index)
        if usages.at_cap(session):
            events = [event for event in events if event["type"] != "user.interrupt"]
        if any(event["type"] != "user.interrupt" for event in events):
            self._engine.work.want(session)
        return {"data": self._receive(threads, events)}

    def receive_initial(self, session_id: str, events: list[JsonObject]) -> None:
        """Take what a session is created with."""
        check_initial(events)
        self._receive(self._threads(session_id), events)

    def _threads(self, session_id: str) -> list[Run]:
        """The threads of a session, the primary one first."""
        return [self._engine.run(thread) for thread in self._records.threads(session_id)]

    def _receive(self, threads: list[Run], events: list[JsonObject]) -> list[JsonObject]:
        """Store the events and put them where the threads will find them."""
        stored: list[JsonObject] = []
        woken: dict[ThreadRef, None] = {}
        with self._store.transaction():
            for event, after in zip(events, [*events[1:], {}], strict=False):
                if event["type"] == "system.message":
                    continue
                with_system = after.get("type") == "system.message"
                sent = [event, after] if with_system else [event]
                taken, received = self._take(threads, sent)
                stored += received
                woken |= dict.fromkeys(taken)
        for thread in woken:
            self._engine.wake(thread)
        return stored

    def _take(
        self, threads: list[Run], sent: list[JsonObject]
    ) -> tuple[Iterable[ThreadRef], list[JsonObject]]:
        """Take an event, with its system message; says which threads it is for."""
        event, primary = sent[0], threads[0]
        match event["type"]:
            case "user.interrupt":
                return self._interrupt(threads, event)
            case "user.message":
                stored = [self._append(primary, one) for one in sent]
                self._inputs.put(primary.thread.id, [one["id"] for one in stored])
                return [primary.thread], stored
            case "user.define_outcome":
                return [primary.thread], [self._define_outcome(primary, event)]
            case _:
                return self._answer(threads, sent)

    def _append(self, run: Run, event: JsonObject) -> JsonObject:
        queued = event["type"] not in _STAMPED_AT_ONCE
        return self._engine.log.append(run.thread, event, queued=queued)

    def _define_outcome(self, primary: Run, event: JsonObject) -> JsonObject:
        stored = self._append(
            primary,
            {
                **event,
                "outcome_id": new_id(self._store, "outc"),
                "max_iterations": event.get("max_iterations") or DEFAULT_ITERATIONS,
                "rubric": self._rubric(event["rubric"]),
            },
        )
        with primary.editing() as (session, _):
            session["outcome_evaluations"].append(evaluation_of(stored))
        primary.state.outcome_id = stored["outcome_id"]
        primary.save()
        self._inputs.put(primary.thread.id, [stored["id"]])
        return stored

    def _rubric(self, sent: JsonObject) -> JsonObject:
        """A rubric as it is shown: a file's text takes its place."""
        if sent["type"] != "file":
            return sent
        text = self._files.text(sent["file_id"])
        return {"type": "text", "content": text}

    def _interrupt(
        self, threads: list[Run], event: JsonObject
    ) -> tuple[Iterable[ThreadRef], list[JsonObject]]:
        """One thread is named, or all are meant; of these, an idle child is left alone."""
        named = event.get("session_thread_id")
        primary = threads[0]
        reached = [
            run
            for run in threads
            if named in (None, run.thread.id) and (run.is_primary or run.state.turn is not None)
        ]
        stored = self._append(primary, event)
        shown: list[Receipt] = [(primary.thread.id, stored["id"])]
        if not reached:
            primary.stamp(shown)
        for run in reached:
            receipts = list(shown)
            if not run.is_primary:
                receipts.append((run.thread.id, self._append(run, event)["id"]))
            run.state.interrupts.append(receipts)
            run.save()
        return [run.thread for run in reached], [stored]

    def _answer(
        self, threads: list[Run], sent: list[JsonObject]
    ) -> tuple[Iterable[ThreadRef], list[JsonObject]]:
        """An answer goes to the thread whose call it is for; the session has a copy.

        One that comes too late is recorded, and changes nothing.
        """
        call_id = sent[0][ANSWERS[sent[0]["type"]]]
        for run in threads:
            for call in run.state.waiting_calls:
                if call.id == call_id:
                    return self._give(threads[0], run, call, sent)
        stored = self._append(threads[0], sent[0])
        threads[0].stamp([(threads[0].thread.id, stored["id"])])
        return [], [stored]

    def _give(
        self, primary: Run, run: Run, call: Call, sent: list[JsonObject]
    ) -> tuple[Iterable[ThreadRef], list[JsonObject]]:
        stored = [self._append(run, one) for one in sent]
        call.reply = stored[0]
        call.receipts = [(run.thread.id, one["id"]) for one in stored]
        if not run.is_primary:
            about = {"session_thread_id": run.thread.id}
            stored = [self._append(primary, one) for one in ({**sent[0], **about}, *sent[1:])]
            call.receipts += [(primary.thread.id, one["id"]) for one in stored]
        run.save()
        return [run.thread], stored


def check_initial(events: Sequence[JsonObject]) -> None:
    """Raise a 400 for events that no session can be created with."""
    if sum(event["type"] == "user.define_outcome" for event in events) > 1:
        raise invalid("/initial_events can hold one user.define_outcome only.")
    before = None
    for index, event in enumerate(events):
        place = f"/initial_events/{index}"
        refuse_redacted(event, place)
        if event["type"] == "system.message" and before != "user.message":
            raise invalid(f"{place}: a system.message must come right after a user.message.")
        before = event["type"]
