"""Sessions: created from an agent and an environment, updated, archived, deleted, listed."""

from collections.abc import Sequence

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.configuration.snapshots import (
    override,
    resolve_agent,
    thread_snapshot,
)
from agentsessions_emulator.managed_agents.configuration.subagents import models_of
from agentsessions_emulator.managed_agents.engine import workflows
from agentsessions_emulator.managed_agents.engine.budgets import changed_budget, new_budget
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.engine.inbox import Inbox
from agentsessions_emulator.managed_agents.engine.statuses import end_session
from agentsessions_emulator.managed_agents.engine.usage import no_usage
from agentsessions_emulator.managed_agents.engine.workflow_runs import (
    KIND as WORKFLOW_RUN,
    open_runs,
)
from agentsessions_emulator.managed_agents.file_store import FileStore
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.paging.parameters import (
    limit_of,
    page_of,
    times_of,
    unless_archived,
)
from agentsessions_emulator.managed_agents.resources.agents import Agents
from agentsessions_emulator.managed_agents.resources.environments import Environments
from agentsessions_emulator.managed_agents.resources.vaults.vaults import Vaults
from agentsessions_emulator.managed_agents.session_resources import SessionResources
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import Condition, any_of, json_field


class Sessions:
    """All sessions, with what they are made of."""

    def __init__(
        self,
        engine: Engine,
        inbox: Inbox,
        agents: Agents,
        environments: Environments,
        vaults: Vaults,
        resources: SessionResources,
    ) -> None:
        self._engine = engine
        self._store = engine.store
        self._clock = engine.clock
        self._records = engine.records
        self._inbox = inbox
        self._agents = agents
        self._environments = environments
        self._vaults = vaults
        self._resources = resources
        self._files = FileStore(engine.store, engine.clock)

    @operation("sessions_create")
    def create(self, request: Request) -> JsonObject:
        return self.start(request.body)

    def start(self, body: JsonObject, *, deployment_id: str | None = None) -> JsonObject:
        """Create a session, by request or for a deployment; returns it as it is shown."""
        agent = resolve_agent(body["agent"], self._agents.at)
        environment = self._environments.find(body["environment_id"])
        if environment["archived_at"] is not None:
            raise invalid(
                f"/environment_id: the environment {environment['id']!r} is archived.",
                error_code="environment_archived",
            )
        resources: list[JsonObject] = body.get("resources", [])
        self._records.refuse_in_self_hosted(environment["id"], resources)
        at = self._clock.now()
        session: JsonObject = {
            "id": new_id(self._store, "sesn"),
            "type": "session",
            "title": body.get("title"),
            "status": "idle",
            "agent": agent,
            "environment_id": environment["id"],
            "budget": new_budget(body.get("budget"), models_of(agent)),
            "metadata": check_metadata(body.get("metadata", {})),
            "outcome_evaluations": [],
            "resources": [],
            "stats": {"active_seconds": 0.0, "duration_seconds": 0.0},
            "usage": no_usage(),
            "vault_ids": self._usable_vaults(body.get("vault_ids", [])),
            "deployment_id": deployment_id,
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
            "archived_at": None,
        }
        session["resources"] = self._resources.attach(session["id"], resources)
        self._store.insert("session", session["id"], session, at=at)
        self._engine.parts.create_thread(session["id"], thread_snapshot(agent))
        self._engine.work.want(session)
        self._inbox.receive_initial(session["id"], body.get("initial_events", []))
        return self._shown(session["id"])

    @operation("sessions_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self._shown(request.path["session_id"])

    @operation("sessions_update")
    def update(self, request: Request) -> JsonObject:
        session_id, body = request.path["session_id"], request.body
        session = self._records.open_session(session_id)
        if "vault_ids" in body:
            raise invalid("/vault_ids cannot be changed after a session is created.")
        changed = dict(session)
        if "title" in body:
            changed["title"] = body["title"]
        changed["metadata"] = merge_metadata(session["metadata"], body.get("metadata"))
        if "agent" in body:
            if session["status"] != "idle":
                raise invalid(
                    f"/agent can only be changed while the session is idle, not {session['status']}"
                )
            self._refuse_with_open_workflow(session_id)
            changed["agent"] = override(session["agent"], body["agent"])
        if "budget" in body:
            changed["budget"] = changed_budget(session, body["budget"])
        news = {
            field: changed[field]
            for field in ("title", "agent", "metadata", "budget")
            if changed[field] != session[field]
        }
        if news:
            changed["updated_at"] = timestamp(self._clock.now())
            self._store.save("session", session_id, changed)
            thread = self._records.primary(session_id)
            if "agent" in news:
                with self._engine.run(thread).editing() as (_, record):
                    record["agent"] = thread_snapshot(changed["agent"])
            self._engine.log.append(thread, {"type": "session.updated", **news})
            if "budget" in news:
                workflows.resume_all(self._engine.run(thread))
            self._engine.wake_all(session_id)
        return self._shown(session_id)

    @operation("sessions_archive")
    def archive(self, request: Request) -> JsonObject:
        """End a session but keep its history; doing so again changes nothing."""
        session_id = request.path["session_id"]
        session = self._records.session(session_id)
        if session["archived_at"] is not None:
            return self._shown(session_id)
        _refuse_while_busy(session, "archived")
        self._engine.discard_all(session_id)
        run = self._engine.run(self._records.primary(session_id))
        if session["status"] != "terminated":
            workflows.stop_all(run)
            end_session(run)
        self._engine.work.end(session)
        now = timestamp(self._clock.now())
        for one in self._records.threads(session_id):
            with run.of(one).editing() as (session, thread):
                session["archived_at"] = now
                thread["archived_at"] = thread["archived_at"] or now
        return self._shown(session_id)

    @operation("sessions_delete")
    def delete(self, request: Request) -> JsonObject:
        session_id = request.path["session_id"]
        session = self._records.session(session_id)
        _refuse_while_busy(session, "deleted")
        self._engine.discard_all(session_id)
        self._engine.log.append(self._records.primary(session_id), {"type": "session.deleted"})
        self._engine.work.end(session)
        self._engine.end_streams(session_id)
        self._engine.parts.remove_session(session_id)
        self._store.remove_children(WORKFLOW_RUN, session_id)
        self._store.remove("session", session_id)
        self._store.remove_children("resource", session_id)
        self._files.remove_of_session(session_id)
        return {"id": session_id, "type": "session_deleted"}

    @operation("sessions_list")
    def list(self, request: Request) -> JsonObject:
        query = PageQuery(
            "sessions",
            "session",
            limit_of(request),
            page_of(request),
            order=request.query.text("order") or "desc",
            conditions=_conditions(request),
            times=times_of(request),
        )
        found = list_page(self._store, query, two_way=True)
        return {**found, "data": [self._records.shown(session) for session in found["data"]]}

    def _usable_vaults(self, vault_ids: Sequence[str]) -> Sequence[str]:
        """The same ids; a 404 for one that does not exist, a 400 for an archived vault."""
        for vault_id in vault_ids:
            if self._vaults.find(vault_id)["archived_at"] is not None:
                raise invalid(f"/vault_ids: the vault {vault_id!r} is archived.")
        return vault_ids

    def _refuse_with_open_workflow(self, session_id: str) -> None:
        if open_runs(self._engine.run(self._records.primary(session_id))):
            raise invalid(
                "/agent cannot be changed while a workflow run is open.",
                error_code="workflow_run_open",
            )

    def _shown(self, session_id: str) -> JsonObject:
        return self._records.shown(self._records.session(session_id))


def _refuse_while_busy(session: JsonObject, what: str) -> None:
    if session["status"] in ("running", "rescheduling"):
        raise invalid(
            f"Session {session['id']!r} cannot be {what} while it is {session['status']}. Send a"
            " user.interrupt and wait until it is idle."
        )


def _conditions(request: Request) -> list[Condition]:
    """What the filters of a list of sessions ask for."""
    query = request.query
    if query.number("agent_version") is not None and query.text("agent_id") is None:
        raise invalid("query parameter 'agent_version' needs 'agent_id'.")
    conditions = [
        Condition(f"{json_field(path)} = ?", (value,))
        for path, value in (
            ("agent.id", query.text("agent_id")),
            ("agent.version", query.number("agent_version")),
            ("deployment_id", query.text("deployment_id")),
        )
        if value is not None
    ]
    memory_store_id = query.text("memory_store_id")
    if memory_store_id is not None:
        used = (
            "EXISTS (SELECT 1 FROM json_each(data, '$.resources') AS used"
            " WHERE json_extract(used.value, '$.memory_store_id') = ?)"
        )
        conditions.append(Condition(used, (memory_store_id,)))
    if statuses := query.items("statuses[]"):
        conditions.append(any_of(json_field("status"), statuses))
    return conditions + unless_archived(request)
