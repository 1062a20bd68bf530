"""Collects what is seen of sessions, and makes a transcript of it."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from agentsessions_emulator.everruns.recording.turns import turns_of
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.recording.transcript import Transcriber, Transcript

_STREAMS = frozenset({"sessions_events_stream", "channels_sessions_events_stream"})
_LISTS = frozenset({"sessions_events_list", "channels_sessions_events_list"})
_DECISIONS = frozenset(
    {"sessions_tool_approvals_submit", "channels_sessions_tool_approvals_submit"}
)
_SESSIONS = frozenset({"sessions_create", "sessions_retrieve"})
_AGENTS = frozenset({"agents_create", "agents_retrieve", "agents_upsert", "agents_update"})
_REST = "session.idled"
_ENDS_OF_TURNS = frozenset({"turn.completed", "turn.failed", "turn.cancelled"})


@dataclass
class _Session:
    """What was seen of a session: its events by their numbers, and decisions on its calls."""

    agent_id: str | None = None
    events: dict[int, JsonObject] = field(default_factory=dict[int, JsonObject])
    decisions: dict[str, str] = field(default_factory=dict[str, str])

    def in_order(self) -> list[JsonObject]:
        return [self.events[number] for number in sorted(self.events)]


class EverrunsTranscriber(Transcriber):
    """Of sessions, by their id and in the order in which they were seen."""

    operations = _STREAMS | _LISTS | _DECISIONS | _SESSIONS | _AGENTS
    ids = re.compile(r"(?<![A-Za-z0-9])[a-z]+_[0-9a-f]{32}(?![A-Za-z0-9])")

    def __init__(self) -> None:
        self._sessions: dict[str, _Session] = {}
        self._names: dict[str, str] = {}

    def take(self, operation: str, path: Mapping[str, str], value: JsonObject) -> bool:
        if operation in _AGENTS:
            self._names[value["id"]] = value["name"]
            return False
        if operation in _SESSIONS:
            self._session(value["id"]).agent_id = value.get("agent_id")
            return False
        session = self._session(path["session_id"])
        if operation in _DECISIONS:
            for one in value["resolved"]:
                session.decisions[one["tool_call_id"]] = one["outcome"]
            return False
        events = [value] if operation in _STREAMS else _listed(value)
        new = [event["type"] for event in events if self._note(session, event)]
        return _REST in new or not _ENDS_OF_TURNS.isdisjoint(new)

    def transcript(self, keep: Collection[str]) -> Transcript:
        transcript = Transcript()
        made = [*self._made(keep, transcript.left_out)]
        are_many = len({agent for agent, _ in made}) > 1
        transcript.conversations = [
            {**({"agent": agent} if are_many and agent else {}), "turns": turns}
            for agent, turns in made
        ]
        return transcript

    def _made(
        self, keep: Collection[str], left_out: Counter[str]
    ) -> Iterator[tuple[str | None, list[JsonObject]]]:
        """The turns of each session that has any, with the name of its agent if that is known."""
        for session in self._sessions.values():
            turns = turns_of(session.in_order(), session.decisions, keep, left_out)
            if turns:
                yield self._names.get(session.agent_id or ""), turns

    def _session(self, session_id: str) -> _Session:
        return self._sessions.setdefault(session_id, _Session())

    def _note(self, session: _Session, event: JsonObject) -> bool:
        """Note an event; says whether it is new. What has no number is not kept by the service."""
        number = event.get("sequence")
        if not isinstance(number, int) or not isinstance(event.get("type"), str):
            return False
        is_new = number not in session.events
        session.events[number] = event
        return is_new


def _listed(page: JsonObject) -> list[JsonObject]:
    data = page.get("data")
    return [event for event in data if is_object(event)] if is_list(data) else []
