"""What comes from outside: events, of which a session hears when it is prompted next, and what
peers respond, which wakes it.
"""

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.meerkat.engine.inputs import EXTERNAL_EVENT, PEER_RESPONSE
from agentsessions_emulator.meerkat.errors import (
    bad_request,
    duplicate_input,
    unreadable,
    without_code,
)
from agentsessions_emulator.meerkat.ids import session_id_of
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime

_SEEN = "event key"
_BLOCK = "#/components/schemas/ContentBlock"


class Incoming:
    """Puts it in the queues of sessions."""

    def __init__(self, engine: Engine, runtime: Runtime) -> None:
        self._engine = engine
        self._schemas = runtime.schemas
        self._block = runtime.document.schemas[_BLOCK]
        self._store = engine.store

    @operation("sessions_external_events_send")
    def take_event(self, request: Request) -> Reply:
        """Queue an event, unless its key was seen."""
        session_id, body = self._session_id(request), request.body
        if not body["event_type"].strip():
            raise bad_request("event_type cannot be empty")
        self._check_blocks(body.get("blocks") or [])
        key = body.get("idempotency_key")
        if key is None:
            self._engine.accept(session_id, EXTERNAL_EVENT, body)
        else:
            self._take_once(session_id, key, body)
        return _queued()

    @operation("sessions_peer_responses_send")
    def take_response(self, request: Request) -> Reply:
        """Queue a response, and wake the session."""
        session_id = self._session_id(request)
        self._engine.accept(session_id, PEER_RESPONSE, request.body)
        self._engine.wake(session_id)
        return _queued()

    def _session_id(self, request: Request) -> str:
        """Raises refusals without a code: a 404 for an archived session, a 409 for one that is not
        loaded.
        """
        session_id = session_id_of(request.path["id"])
        session = self._store.find("session", session_id)
        if session is not None and session["archived"]:
            raise without_code(404, f"session not found: {session_id}")
        if not self._engine.is_loaded(session_id):
            raise without_code(409, "runtime not accepting input while in state: destroyed")
        return session_id

    def _check_blocks(self, blocks: list[object]) -> None:
        """Raises a 422 for what is no content block."""
        for block in blocks:
            for problem in self._schemas.problems(block, self._block):
                raise unreadable("form", f"blocks: {problem}")

    def _take_once(self, session_id: str, key: str, body: JsonObject) -> None:
        """Queue an event unless it was. Raises a 409 where another event had the key."""
        name = f"{session_id} {key}"
        seen = self._store.find(_SEEN, name)
        if seen is None:
            given = self._engine.accept(session_id, EXTERNAL_EVENT, body)
            seen = {"input_id": given.id, "body": body}
            self._store.insert(_SEEN, name, seen, at=self._engine.clock.peek())
        elif seen["body"] != body:
            raise duplicate_input(seen["input_id"])


def _queued() -> Reply:
    return Reply({"queued": True}, status=202)
