"""Sessions: created from an agent and an environment, updated, archived, deleted, listed."""

from collections.abc import Sequence
from dataclasses import dataclass

from agentsessions_emulator.clock.clock import Clock, timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.event_stream import Broker
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.agents import Agents
from agentsessions_emulator.managed_agents.configuration.budgets import changed_budget, new_budget
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.configuration.snapshots import (
    override,
    resolve_agent,
    thread_snapshot,
)
from agentsessions_emulator.managed_agents.engine.event_log import EventLog
from agentsessions_emulator.managed_agents.engine.inbox import Inbox
from agentsessions_emulator.managed_agents.engine.player import Runners
from agentsessions_emulator.managed_agents.engine.records import SessionsBook
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import WorkBook
from agentsessions_emulator.managed_agents.engine.usage import no_usage
from agentsessions_emulator.managed_agents.environments import Environments
from agentsessions_emulator.managed_agents.files import Files
from agentsessions_emulator.managed_agents.paging.cursors import TimeFilter
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.resources import Resources
from agentsessions_emulator.store.store import Condition, Store, any_of, json_field


@dataclass(frozen=True)
class SessionFilter:
    """Which sessions to list."""

    agent_id: str | None = None
    agent_version: int | None = None
    deployment_id: str | None = None
    memory_store_id: str | None = None
    statuses: Sequence[str] = ()
    include_archived: bool = False
    times: Sequence[TimeFilter] = ()


@dataclass(frozen=True)
class Sessions:
    """All sessions, with what they are made of."""

    store: Store
    clock: Clock
    book: SessionsBook
    works: WorkBook
    log: EventLog
    broker: Broker
    agents: Agents
    environments: Environments
    resources: Resources
    files: Files
    inbox: Inbox
    runners: Runners

    def create(self, body: JsonObject) -> JsonObject:
        agent = resolve_agent(body["agent"], self.agents)
        environment = self.environments.retrieve(body["environment_id"])
        if environment["archived_at"] is not None:
            raise invalid(
                f"/environment_id: the environment {environment['id']!r} is archived.",
                error_code="environment_archived",
            )
        resources: list[JsonObject] = body.get("resources", [])
        self.book.refuse_in_self_hosted(environment["id"], resources)
        at = self.clock.now()
        session: JsonObject = {
            "id": self.store.new_id("sesn"),
            "type": "session",
            "title": body.get("title"),
            "status": "running" if body.get("initial_events") else "idle",
            "agent": agent,
            "environment_id": environment["id"],
            "budget": new_budget(body.get("budget")),
            "metadata": check_metadata(body.get("metadata", {})),
            "outcome_evaluations": [],
            "resources": [],
            "stats": {"active_seconds": 0.0, "duration_seconds": 0.0},
            "usage": no_usage(),
            "vault_ids": body.get("vault_ids", []),
            "deployment_id": None,
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
            "archived_at": None,
        }
        session["resources"] = self.resources.attach(session["id"], resources)
        self.store.insert("session", session["id"], session, at=at)
        self._create_thread(session, at)
        self.inbox.receive_initial(session["id"], body.get("initial_events", []))
        return self.retrieve(session["id"])

    def retrieve(self, session_id: str) -> JsonObject:
        return self.book.shown(self.book.session(session_id))

    def update(self, session_id: str, body: JsonObject) -> JsonObject:
        session = self.book.open_session(session_id)
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
            changed["agent"] = override(session["agent"], body["agent"])
        if "budget" in body:
            changed["budget"] = changed_budget(session, body["budget"])
        news = {
            field: changed[field]
            for field in ("title", "agent", "metadata", "budget")
            if changed[field] != session[field]
        }
        if news:
            changed["updated_at"] = timestamp(self.clock.now())
            self.store.save("session", session_id, changed)
            self.log.append(session_id, {"type": "session.updated", **news})
            self.runners.wake(session_id)
        return self.retrieve(session_id)

    def archive(self, session_id: str) -> JsonObject:
        """End a session but keep its history; doing so again changes nothing."""
        session = self.book.session(session_id)
        if session["archived_at"] is not None:
            return self.retrieve(session_id)
        _refuse_while_busy(session, "archived")
        self.runners.discard(session_id)
        with self.store.transaction():
            if session["status"] != "terminated":
                self.run(session_id).terminate()
            self._stamp_archived(session_id)
        return self.retrieve(session_id)

    def delete(self, session_id: str) -> JsonObject:
        session = self.book.session(session_id)
        _refuse_while_busy(session, "deleted")
        self.runners.discard(session_id)
        with self.store.transaction():
            self.log.append(session_id, {"type": "session.deleted"})
            self.log.remove_session(session_id)
            self.store.remove("session", session_id)
            self.store.remove_children("thread", session_id)
            self.store.remove_children("resource", session_id)
            self.files.delete_of_session(session_id)
            self.works.remove(session_id)
        self.broker.end(session_id)
        return {"id": session_id, "type": "session_deleted"}

    def list(
        self, wanted: SessionFilter, *, order: str, limit: int, page: str | None
    ) -> JsonObject:
        query = PageQuery(
            "sessions",
            "session",
            limit,
            page,
            order=order,
            conditions=_conditions(wanted),
            times=wanted.times,
        )
        found = list_page(self.store, query, two_way=True)
        return {**found, "data": [self.book.shown(session) for session in found["data"]]}

    def run(self, session_id: str) -> Run:
        return Run(session_id, self.store, self.clock, self.log, self.broker, self.works)

    def _create_thread(self, session: JsonObject, at: int) -> None:
        thread: JsonObject = {
            "id": self.store.new_id("sthr"),
            "type": "session_thread",
            "session_id": session["id"],
            "parent_thread_id": None,
            "workflow_run_id": None,
            "agent": thread_snapshot(session["agent"]),
            "status": session["status"],
            "stats": None,
            "usage": None,
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
            "archived_at": None,
        }
        self.store.insert("thread", thread["id"], thread, at=at, parent=session["id"])
        self.works.create(session["id"], thread["id"], at=at)

    def _stamp_archived(self, session_id: str) -> None:
        with self.run(session_id).editing() as (session, thread):
            now = timestamp(self.clock.now())
            session["archived_at"] = now
            thread["archived_at"] = thread["archived_at"] or now


def _refuse_while_busy(session: JsonObject, what: str) -> None:
    if session["status"] in ("running", "rescheduling"):
        raise invalid(
            f"Session {session['id']!r} cannot be {what} while it is {session['status']}. Send a"
            " user.interrupt and wait until it is idle."
        )


def _conditions(wanted: SessionFilter) -> list[Condition]:
    if wanted.agent_version is not None and wanted.agent_id is None:
        raise invalid("query parameter 'agent_version' needs 'agent_id'.")
    conditions: list[Condition] = []
    for path, value in (
        ("agent.id", wanted.agent_id),
        ("agent.version", wanted.agent_version),
        ("deployment_id", wanted.deployment_id),
    ):
        if value is not None:
            conditions.append(Condition(f"{json_field(path)} = ?", (value,)))
    if wanted.memory_store_id is not None:
        used = (
            "EXISTS (SELECT 1 FROM json_each(data, '$.resources') AS used"
            " WHERE json_extract(used.value, '$.memory_store_id') = ?)"
        )
        conditions.append(Condition(used, (wanted.memory_store_id,)))
    if wanted.statuses:
        conditions.append(any_of(json_field("status"), wanted.statuses))
    if not wanted.include_archived:
        conditions.append(Condition(f"{json_field('archived_at')} IS NULL"))
    return conditions
