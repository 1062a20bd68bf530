"""Stored sessions and their threads, and what is not allowed in which state."""

from typing import NamedTuple

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import parse_timestamp, timestamp
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.store import Store

_SECOND = 1_000_000


class ThreadRef(NamedTuple):
    """Which thread: of which session, and its own id."""

    session_id: str
    id: str


class SessionRecords:
    """Finds sessions and threads."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def session(self, session_id: str) -> JsonObject:
        """The session, or a 404."""
        session = self._store.find("session", session_id)
        if session is None:
            raise not_found("Session", session_id)
        return session

    def open_session(self, session_id: str) -> JsonObject:
        """The session, if it can still be changed."""
        session = self.session(session_id)
        if session["archived_at"] is not None:
            raise invalid(f"Session {session_id!r} is archived and cannot be changed.")
        if session["status"] == "terminated":
            raise invalid(f"Session {session_id!r} is terminated and cannot be changed.")
        return session

    def threads(self, session_id: str) -> list[ThreadRef]:
        """The threads of a session, the primary one first; none where there is no session."""
        return [ThreadRef(session_id, key) for key in self._store.children("thread", session_id)]

    def primary(self, session_id: str) -> ThreadRef:
        """The session's primary thread, or a 404."""
        threads = self.threads(session_id)
        if not threads:
            raise not_found("Session", session_id)
        return threads[0]

    def thread(self, session_id: str, thread_id: str) -> JsonObject:
        """The thread of this session, or a 404 for whichever of the two is missing."""
        thread = self._store.find("thread", thread_id, session_id)
        if thread is None:
            self.session(session_id)
            raise not_found("Session thread", thread_id)
        return thread

    def shown(self, stored: JsonObject) -> JsonObject:
        """A session or thread as it is answered: with its age."""
        stats = stored["stats"]
        if stats is None:
            return stored
        end = (
            parse_timestamp(stored["updated_at"])
            if stored["status"] == "terminated"
            else self._clock.peek()
        )
        age = max(0, end - parse_timestamp(stored["created_at"]))
        return {**stored, "stats": {**stats, "duration_seconds": round(age / _SECOND, 3)}}

    def set_resources(self, session_id: str, resources: list[JsonObject]) -> None:
        session = self.session(session_id)
        session["resources"] = resources
        session["updated_at"] = timestamp(self._clock.now())
        self._store.save("session", session_id, session)

    def refuse_in_self_hosted(self, environment_id: str, resources: list[JsonObject]) -> None:
        """Refuse files and repositories where the client brings the sandbox."""
        environment = self._store.find("environment", environment_id) or {}
        if environment.get("config", {}).get("type") != "self_hosted":
            return
        for index, resource in enumerate(resources):
            if resource["type"] != "memory_store":
                raise invalid(
                    f"/resources/{index}: a {resource['type']} resource needs a cloud environment."
                )
