"""Collects what is seen of sessions, and makes a transcript of it."""

import re
from collections import Counter
from collections.abc import Collection, Mapping

from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.managed_agents.recording.logs import (
    Log,
    SessionLogs,
    ThreadLog,
    roster_of,
)
from agentsessions_emulator.managed_agents.recording.turns import turns_of
from agentsessions_emulator.recording.transcript import Transcriber, Transcript

_STREAMS = frozenset({"sessions_events_stream", "sessions_threads_events_stream"})
_LISTS = frozenset({"sessions_events_list", "sessions_events_send", "sessions_threads_events_list"})
_SESSIONS = frozenset({"sessions_create", "sessions_retrieve", "sessions_update"})
_RESTS = frozenset(
    {
        "session.status_idle",
        "session.status_terminated",
        "session.deleted",
        "session.thread_status_idle",
    }
)
_PREVIEWS = frozenset({"event_start", "event_delta"})


class ManagedAgentsTranscriber(Transcriber):
    """Of sessions, by their id and in the order in which they were seen."""

    operations = _STREAMS | _LISTS | _SESSIONS
    ids = re.compile(
        r"(?<![A-Za-z0-9])(?:agent|apikey|depl|drm|drun|ekey|env|file|mem|memstore|memver|msg|org|outc|req|sesn"
        r"|sesrsc|sevt|skill|skver|sthr|toolu|tunnel|user|uprof|vcrd|vlt|whe|work|wrkspc|wrph"
        r"|wrun)_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{10,}"
    )

    def __init__(self) -> None:
        self._sessions: dict[str, SessionLogs] = {}
        self._unknown: Counter[str] = Counter()

    def take(self, operation: str, path: Mapping[str, str], value: JsonObject) -> bool:
        if operation in _SESSIONS:
            self._session(value["id"]).roster = roster_of(value["agent"])
            return False
        session = self._session(path["session_id"])
        log = session.history
        if thread_id := path.get("thread_id"):
            log = session.of_threads.setdefault(thread_id, Log())
        events = [value] if operation in _STREAMS else _listed(value)
        new = [event["type"] for event in events if self._note(log, event)]
        return not _RESTS.isdisjoint(new)

    def transcript(self, keep: Collection[str]) -> Transcript:
        transcript = Transcript(left_out=self._unknown.copy())
        made: list[tuple[str | None, list[JsonObject]]] = []
        for session in self._sessions.values():
            for thread in session.threads():
                turns = turns_of(thread, session, keep, transcript.left_out)
                made.append((thread.agent, turns or _nothing_seen(thread)))
        made = [(agent, turns) for agent, turns in made if turns]
        are_many = len({agent for agent, _ in made}) > 1
        transcript.conversations = [
            {**({"agent": agent} if are_many and agent else {}), "turns": turns}
            for agent, turns in made
        ]
        return transcript

    def _session(self, session_id: str) -> SessionLogs:
        return self._sessions.setdefault(session_id, SessionLogs())

    def _note(self, log: Log, event: JsonObject) -> bool:
        """Note an event; says whether it is new."""
        if isinstance(event.get("id"), str) and isinstance(event.get("type"), str):
            return log.add(event)
        if event.get("type") not in {*_PREVIEWS, "ping"}:
            self._unknown[f"{event.get('type')} without an id"] += 1
        return False


def _listed(page: JsonObject) -> list[JsonObject]:
    """The events of a page, the oldest first."""
    data = page.get("data")
    events = [event for event in data if is_object(event)] if is_list(data) else []
    times = [event["processed_at"] for event in events if event.get("processed_at")]
    return events if times == sorted(times) else events[::-1]


def _nothing_seen(thread: ThreadLog) -> list[JsonObject]:
    """What is played of a thread of which nothing was seen: it was there, and did nothing."""
    return [] if thread.is_primary else [{"do": []}]
