"""The events that were seen of a session, each once and in order, thread by thread."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.thread_agents import ADVISOR

_OF_THREADS = "session.thread_status_"
_CREATED = "session.thread_created"


class Log:
    """A history, out of what streams and lists have shown of it."""

    def __init__(self) -> None:
        self._events: dict[str, tuple[int, JsonObject]] = {}

    def add(self, event: JsonObject) -> bool:
        """Note an event, if it is new. One that still waits to be processed has no place yet."""
        moment = _moment(event)
        if moment is None or event["id"] in self._events:
            return False
        self._events[event["id"]] = (moment, event)
        return True

    def events(self) -> list[JsonObject]:
        """In the order in which they were processed; of the same moment, as they came."""
        return [event for _, event in sorted(self._events.values(), key=lambda noted: noted[0])]


@dataclass(frozen=True)
class ThreadLog:
    """A thread: who works in it, and what has happened.

    Of a thread that was only seen from outside, there is what the session's history has of it.
    """

    agent: str | None
    is_primary: bool
    events: list[JsonObject]


@dataclass
class SessionLogs:
    """A session: its own history, those of its threads by their id, and the agents of the roster
    by their names, as far as they were seen.
    """

    history: Log = field(default_factory=Log)
    of_threads: dict[str, Log] = field(default_factory=dict[str, Log])
    roster: frozenset[str] | None = None

    def threads(self) -> Iterator[ThreadLog]:
        """The primary thread first, the others as they were created."""
        history = self.history.events()
        created = _created(history)
        primary = next((e for e in history if _status_of(e) not in {None, *created}), None)
        primary_id = _status_of(primary) if primary else None
        own = Log()
        for event in [*history, *self._own(primary_id)]:
            if _is_of_primary(event, primary_id):
                own.add(event)
        agent = primary["agent_name"] if primary else None
        yield ThreadLog(agent, is_primary=True, events=own.events())
        for thread_id, agent_name in created.items():
            seen = self._own(thread_id)
            if self.task_of(thread_id) is None:
                seen = list(_from_outside(history, thread_id))
            yield ThreadLog(agent_name, is_primary=False, events=seen)

    def task_of(self, thread_id: str) -> JsonObject | None:
        """The first thing that a thread was told, if that was seen."""
        received = (e for e in self._own(thread_id) if e["type"] == "agent.thread_message_received")
        return next(received, None)

    def _own(self, thread_id: str | None) -> list[JsonObject]:
        log = self.of_threads.get(thread_id or "")
        return log.events() if log else []


def roster_of(agent: JsonObject) -> frozenset[str]:
    """The names of those that an agent can delegate to."""
    multiagent: JsonObject = agent.get("multiagent") or {}
    entries: list[JsonObject] = [*multiagent.get("agents", ())]
    for name in ("subagents", "workflows"):
        feature: JsonObject = multiagent.get(name) or {}
        entries += feature.get("predefined_agents", ())
    return frozenset({ADVISOR, *(entry["name"] for entry in entries if "name" in entry)})


def _created(history: list[JsonObject]) -> dict[str, str]:
    """The names of the agents in threads other than the primary one."""
    return {
        event["session_thread_id"]: event["agent_name"]
        for event in history
        if event["type"] == _CREATED
    }


def _status_of(event: JsonObject) -> str | None:
    """The thread whose status an event tells."""
    return event["session_thread_id"] if event["type"].startswith(_OF_THREADS) else None


def _is_of_primary(event: JsonObject, primary_id: str | None) -> bool:
    """Whether an event of the session's history is not about another thread."""
    return event["type"] == _CREATED or event.get("session_thread_id") in (None, primary_id)


def _from_outside(history: list[JsonObject], thread_id: str) -> Iterator[JsonObject]:
    """What the session's history has of another thread, as that thread would see it."""
    for event in history:
        match event:
            case {"type": "agent.thread_message_sent", "to_session_thread_id": to}:
                if to == thread_id:
                    yield {**event, "type": "agent.thread_message_received"}
            case {"type": "agent.thread_message_received", "from_session_thread_id": sender}:
                if sender == thread_id:
                    yield {**event, "type": "agent.message"}
            case {"type": kind, "session_thread_id": about}:
                if about == thread_id and kind != _CREATED:
                    yield event
            case _:
                pass


def _moment(event: JsonObject) -> int | None:
    """When an event was processed; None when it was not, or does not say when."""
    try:
        return parse_timestamp(event["processed_at"])
    except (KeyError, TypeError, ValueError):
        return None
