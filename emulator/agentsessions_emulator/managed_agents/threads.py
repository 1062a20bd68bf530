"""Threads of sessions: listed, retrieved, archived."""

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import workflows
from agentsessions_emulator.managed_agents.engine.delegation import end_child
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.statuses import end_session
from agentsessions_emulator.managed_agents.engine.workflow_runs import open_runs
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.paging.parameters import MAX_LIMIT, limit_of, page_of
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import any_of, json_field


class Threads:
    """The threads of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._records = engine.records

    @operation("sessions_threads_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self._records.shown(self._find(request))

    @operation("sessions_threads_list")
    def list(self, request: Request) -> JsonObject:
        session_id = request.path["session_id"]
        self._records.session(session_id)
        statuses = request.query.items("statuses[]")
        query = PageQuery(
            f"threads of {session_id}",
            "thread",
            limit_of(request, MAX_LIMIT),
            page_of(request),
            parent=session_id,
            conditions=[any_of(json_field("status"), statuses)] if statuses else [],
        )
        found = list_page(self._engine.store, query)
        return {**found, "data": [self._records.shown(thread) for thread in found["data"]]}

    @operation("sessions_threads_archive")
    def archive(self, request: Request) -> JsonObject:
        """End an idle thread; with the primary one, the session ends."""
        thread = self._find(request)
        if thread["archived_at"] is not None:
            return self._records.shown(thread)
        if thread["status"] in ("running", "rescheduling"):
            raise invalid(
                f"Thread {thread['id']!r} cannot be archived while it is {thread['status']}."
            )
        run = self._engine.run(ThreadRef(thread["session_id"], thread["id"]))
        if any(workflow.id == thread["workflow_run_id"] for workflow in open_runs(run)):
            raise invalid(
                f"Thread {thread['id']!r} belongs to an open workflow run.",
                error_code="workflow_run_open",
            )
        if thread["status"] != "terminated":
            self._end(run)
        with run.editing() as (_, archived):
            archived["archived_at"] = timestamp(self._engine.clock.now())
        return self.retrieve(request)

    def _end(self, run: Run) -> None:
        if run.is_primary:
            self._engine.discard_all(run.thread.session_id)
            workflows.stop_all(run)
            end_session(run)
        else:
            self._engine.discard(run.thread)
            end_child(run)

    def _find(self, request: Request) -> JsonObject:
        return self._records.thread(request.path["session_id"], request.path["thread_id"])
