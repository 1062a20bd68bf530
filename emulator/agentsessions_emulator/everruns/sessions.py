"""Sessions: created on an agent or a harness, changed, forked, pinned, deleted, listed."""

from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.errors import conflict
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.everruns.participants import Participants
from agentsessions_emulator.everruns.resources.agents import Agents
from agentsessions_emulator.everruns.resources.collection import API, links, offset_page
from agentsessions_emulator.everruns.resources.harnesses import Harnesses
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import Condition, json_field

_OPTIONAL = (
    *("agent_identity_id", "title", "locale", "model_id", "system_prompt", "max_iterations"),
    *("parallel_tool_calls", "capabilities", "tools", "initial_files", "mcpServers", "hints"),
    "network_access",
)
_CHANGEABLE = ("title", "locale", "agent_identity_id")
_BUSY = ("active", "waitingfortoolresults")
_NOT_SHOWN = frozenset({"caller", "channel_id", "last_turn_status", "is_chat", "task_id"})
"""What is stored with a session and is not the management API's to tell."""

_IS_CHAT = Condition(json_field("is_chat"))


class Sessions:
    """All sessions."""

    def __init__(
        self, engine: Engine, agents: Agents, harnesses: Harnesses, participants: Participants
    ) -> None:
        self._engine = engine
        self._store = engine.store
        self._agents = agents
        self._harnesses = harnesses
        self._participants = participants

    @operation("sessions_create")
    def create(self, request: Request) -> JsonObject:
        return self.shown(self.add(request.body))

    def add(self, body: JsonObject, **others: object) -> JsonObject:
        """Store a new session. Raises a 404 where its agent or harness does not exist."""
        agent, harness = self._agents.referred(body), self._harnesses.referred(body)
        if harness is None:
            harness = self._harnesses.find(agent["harness_id"]) if agent else None
        session = {name: body[name] for name in _OPTIONAL if body.get(name) is not None}
        session["harness_id"] = (harness or self._harnesses.generic())["id"]
        if agent is not None:
            session["agent_id"] = agent["id"]
            if "default_version_id" in agent:
                session["agent_version_id"] = agent["default_version_id"]
        session["tags"] = body.get("tags") or []
        session["workspace_id"] = body.get("workspace_id") or new_id(self._store, "wsp")
        return self._insert({**session, **others})

    @operation("sessions_chat")
    def chat(self, request: Request) -> JsonObject:
        """The one chat session, made when it is first asked for."""
        found = self._store.select("session", conditions=[_IS_CHAT], limit=1)
        if found:
            return self.shown(found[0].data)
        body = {"title": "Chat", "tags": ["chat"], "locale": request.body.get("locale")}
        return self.shown(self.add(body, is_chat=True))

    @operation("sessions_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self.shown(self._named(request))

    @operation("sessions_update")
    def update(self, request: Request) -> JsonObject:
        """Change the fields that were sent; null clears one."""
        session, body = self._named(request), request.body
        changed = {**session, **{name: body[name] for name in _CHANGEABLE if name in body}}
        if "tags" in body:
            changed["tags"] = body["tags"] or []
        changed = {name: value for name, value in changed.items() if value is not None}
        self._engine.save(changed)
        if changed.get("title") != session.get("title") and "title" in changed:
            data = {"title": changed["title"]}
            self._engine.log.append(session["id"], "session.title.updated", data)
        return self.shown(self._named(request))

    @operation("sessions_delete")
    def delete(self, request: Request) -> Reply:
        session_id = self._named(request)["id"]
        self._engine.remove(session_id)
        return Reply(None)

    @operation("sessions_list")
    def list(self, request: Request) -> JsonObject:
        """A page, newest first."""
        conditions: list[Condition] = []
        if agent_id := request.query.text("agent_id"):
            conditions.append(Condition(f"{json_field('agent_id')} = ?", (agent_id,)))
        if search := request.query.text("search"):
            sql = f"instr(lower({json_field('title')}), lower(?)) > 0"
            conditions.append(Condition(sql, (search,)))
        found = self._store.select("session", conditions=conditions, descending=True)
        sessions = [one.data for one in found]
        return offset_page(sessions, f"{API}/sessions", request, self.shown)

    @operation("sessions_stats")
    def stats(self, _request: Request) -> JsonObject:
        statuses = [one.data["status"] for one in self._store.select("session")]
        counted = {name: statuses.count(name) for name in ("started", "active", "idle")}
        waiting = statuses.count("waitingfortoolresults")
        return {"total": len(statuses), **counted, "waiting_for_tool_results": waiting}

    @operation("sessions_cancel")
    def cancel(self, request: Request) -> JsonObject:
        return self.cancel_turn(self._named(request)["id"])

    def cancel_turn(self, session_id: str) -> JsonObject:
        """End the turn that is running; with none, nothing changes."""
        if self._engine.cancel(session_id):
            return {"status": "cancelled", "message": "The running turn was cancelled."}
        return {"status": "no_op", "message": "No turn is running."}

    @operation("sessions_fork")
    def fork(self, request: Request) -> JsonObject:
        """Copy a session with its log; the copy is `started` and has used nothing."""
        parent, body = self._named(request), request.body
        if parent["status"] in _BUSY:
            raise conflict(f"The session {parent['id']} is {parent['status']}.")
        agent = self._agents.referred(body)
        changes = {name: value for name, value in body.items() if value is not None}
        fork = {**parent, **changes, "status": "started"}
        if agent is not None:
            fork |= {"agent_id": agent["id"], "agent_version_id": agent.get("default_version_id")}
        fork["title"] = body.get("title") or f"{parent.get('title', 'Session')} (fork)"
        fork["forked_from_session_id"] = parent["id"]
        fork["forked_from_sequence"] = self._engine.log.last(parent["id"])
        for name in ("usage", "started_at", "output_preview", "is_pinned", *_NOT_SHOWN):
            fork.pop(name, None)
        session = self._insert(fork)
        self._engine.copy_log(parent["id"], session["id"])
        return self.shown(session)

    @operation("sessions_pin")
    def pin(self, request: Request) -> Reply:
        self._engine.save({**self._named(request), "is_pinned": True})
        return Reply(None)

    @operation("sessions_unpin")
    def unpin(self, request: Request) -> Reply:
        self._engine.save({**self._named(request), "is_pinned": False})
        return Reply(None)

    def shown(self, session: JsonObject) -> JsonObject:
        """A session as the management API answers it."""
        shown = {name: value for name, value in session.items() if name not in _NOT_SHOWN}
        return {**shown, **links(f"{API}/sessions/{session['id']}")}

    def _insert(self, fields: JsonObject) -> JsonObject:
        session = self._engine.add(fields)
        self._participants.begin(session)
        return session

    def _named(self, request: Request) -> JsonObject:
        return self._engine.session(request.path["session_id"])
