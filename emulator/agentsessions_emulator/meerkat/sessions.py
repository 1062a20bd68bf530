"""Sessions: created with their first turn, prompted again, read, interrupted, archived."""

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.meerkat.engine.history import rfc_3339
from agentsessions_emulator.meerkat.engine.usage import Usage
from agentsessions_emulator.meerkat.errors import bad_request, failed, unreadable, without_code
from agentsessions_emulator.meerkat.ids import new_id, session_id_of, session_ref
from agentsessions_emulator.meerkat.requests import Requests
from agentsessions_emulator.meerkat.settings import DEFAULTS, check_new, settings_of
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import Condition, json_field

_SYSTEM_PROMPT = "You are an agent of an emulator."
_SECOND = 1_000_000


class Sessions:
    """All sessions."""

    def __init__(self, engine: Engine, requests: Requests) -> None:
        self._engine = engine
        self._store = engine.store
        self._requests = requests

    @operation("sessions_create")
    async def create(self, request: Request) -> JsonObject:
        """Store a new session, then run its first turn."""
        with self._requests.answering(request) as named:
            with self._store.transaction():
                session_id = self._add(request.body)
            return await self._engine.prompt(session_id, request.body, named.accepted, creates=True)

    @operation("sessions_messages_create")
    async def send(self, request: Request) -> JsonObject:
        """Run a further turn, once those before it have ended."""
        with self._requests.answering(request) as named:
            path, body = request.path["id"], request.body
            session_id = session_id_of(path)
            if session_id != session_id_of(body["session_id"]):
                told = f"path={path} body={body['session_id']}"
                raise bad_request(f"Session ID mismatch: {told}")
            session = self._engine.session(path)
            if changes := settings_of(body):
                self._rebuild(session, changes)
            return await self._engine.prompt(session_id, body, named.accepted)

    @operation("sessions_list")
    def list(self, request: Request) -> JsonObject:
        """The sessions that changed last come first."""
        if "label" in request.query.values:
            told = f'invalid type: string "{request.query.text("label")}", expected a sequence'
            raise unreadable("query", f"label: {told}")
        found = self._store.select(
            "session",
            conditions=[Condition(f"NOT {json_field('archived')}")],
            sort=json_field("updated_at"),
            descending=True,
        )
        offset = request.query.number("offset") or 0
        limit = request.query.number("limit")
        end = None if limit is None else offset + limit
        return {"sessions": [self._summary(one.data) for one in found[offset:end]]}

    @operation("sessions_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        session = self._engine.session(request.path["id"])
        shown: JsonObject = {
            **self._shown(session),
            "created_at": rfc_3339(session["created_at"]),
            "updated_at": rfc_3339(session["updated_at"]),
        }
        return {**shown, "labels": session["labels"]} if session["labels"] else shown

    @operation("sessions_history")
    def history(self, request: Request) -> JsonObject:
        """What was said; that of an archived session, too."""
        session = self._engine.session(request.path["id"], archived=True)
        session_id = session["session_id"]
        offset, limit = request.query.number("offset") or 0, request.query.number("limit")
        messages = self._engine.history.select(session_id, offset, limit)
        count = self._engine.history.count(session_id)
        answer: JsonObject = {
            "session_id": session_id,
            "session_ref": session_ref(session_id),
            "message_count": count,
            "offset": offset,
            "has_more": offset + len(messages) < count,
            "messages": messages,
        }
        return answer if limit is None else {**answer, "limit": limit}

    @operation("sessions_status")
    def status(self, request: Request) -> JsonObject:
        session_id = session_id_of(request.path["id"])
        if not self._engine.is_loaded(session_id):
            raise without_code(404, f"Runtime not found: rt:session:{session_id}")
        run = self._engine.runs.find(session_id)
        return {"state": "running" if run is not None and not run.pending else "attached"}

    @operation("sessions_interrupt")
    def interrupt(self, request: Request) -> JsonObject:
        session_id = self._engine.session(request.path["id"])["session_id"]
        self._engine.interrupt(session_id)
        return {"session_id": session_id, "interrupted": True, "result": "interrupted"}

    @operation("sessions_archive")
    async def archive(self, request: Request) -> JsonObject:
        session_id = self._engine.session(request.path["id"])["session_id"]
        await self._engine.archive(session_id)
        return {"session_id": session_id, "archived": True}

    def _add(self, body: JsonObject) -> str:
        """Store a new session; returns its id."""
        at = self._engine.clock.now()
        given = settings_of(body)
        check_new(body)
        session_id = new_id(self._store)
        session: JsonObject = {
            "session_id": session_id,
            "created_at": at,
            "updated_at": at,
            "labels": body.get("labels") or {},
            "archived": False,
            "usage": Usage().stored(),
            "context_tokens": 0,
            "mcp_servers": {},
            **DEFAULTS,
            **given,
        }
        self._store.insert("session", session_id, session, at=at)
        history, told = self._engine.history, _instructions(body)
        if told:
            history.append(session_id, history.message("system", content=told))
        return session_id

    def _rebuild(self, session: JsonObject, changes: JsonObject) -> None:
        """Change what a session runs with. Raises a 500, as servers do, where it is loaded."""
        session_id = session["session_id"]
        if self._engine.is_loaded(session_id):
            told = f"Failed to rebuild session: session is busy: {session_id}"
            raise failed("INTERNAL_ERROR", told)
        self._store.save("session", session_id, {**session, **changes})

    def _shown(self, session: JsonObject) -> JsonObject:
        session_id = session["session_id"]
        return {
            "session_id": session_id,
            "session_ref": session_ref(session_id),
            "message_count": self._engine.history.count(session_id),
            "total_tokens": Usage(**session["usage"]).total_tokens,
        }

    def _summary(self, session: JsonObject) -> JsonObject:
        """As lists have it: neither labels nor a running turn are told there."""
        return {
            **self._shown(session),
            "created_at": session["created_at"] // _SECOND,
            "updated_at": session["updated_at"] // _SECOND,
            "is_active": False,
        }


def _instructions(body: JsonObject) -> str:
    """The system prompt of a new session, with what is added to it."""
    given = body.get("system_prompt")
    prompt = _SYSTEM_PROMPT if given is None else given
    more: list[str] = body.get("additional_instructions") or []
    return "\n\n".join([*([prompt] if isinstance(prompt, str) else []), *more])
