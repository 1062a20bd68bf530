"""Deployments: created, changed, paused, run by hand or by their schedule, archived."""

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.deployments.cron import next_time, upcoming
from agentsessions_emulator.managed_agents.deployments.failures import TRANSIENT
from agentsessions_emulator.managed_agents.deployments.runs import DeploymentRuns
from agentsessions_emulator.managed_agents.deployments.settings import Settings
from agentsessions_emulator.managed_agents.deployments.states import TRANSITIONS, Action
from agentsessions_emulator.managed_agents.paging.parameters import NOT_ARCHIVED, unless_archived
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.service.timers import Timers
from agentsessions_emulator.store.conditions import Condition, json_field

_TIMER = "deployment"
_MAX_DEPLOYMENTS = 1000


class Deployments(Collection):
    """All deployments. A timer stands for the next run of each that is active."""

    operations = "deployments"
    kind = "deployment"
    prefix = "depl"

    def __init__(
        self,
        runtime: Runtime,
        changes: Changes,
        settings: Settings,
        runs: DeploymentRuns,
        timers: Timers,
    ) -> None:
        super().__init__(runtime, changes)
        self._settings = settings
        self._runs = runs
        self._timers = timers
        timers.handle(_TIMER, self._run_on_schedule)
        changes.subscribe("agent.archived", self._archive_of_agent)

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        if len(self.store.select(self.kind, conditions=[NOT_ARCHIVED])) >= _MAX_DEPLOYMENTS:
            raise invalid(f"There are {_MAX_DEPLOYMENTS} deployments, the most there can be.")
        empty: JsonObject = {
            **item,
            "status": "active",
            "paused_reason": None,
            "description": None,
            "resources": [],
            "vault_ids": [],
            "schedule": None,
            "budget": None,
            "metadata": check_metadata(body.get("metadata") or {}),
        }
        return self._settings.applied(empty, body)

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        metadata = merge_metadata(item["metadata"], body.get("metadata"))
        return self._settings.applied({**item, "metadata": metadata}, body)

    def written(self, item: JsonObject, at: int) -> None:
        self._plan(item, at)

    def put_away(self, item: JsonObject) -> JsonObject:
        if item["archived_at"] is not None:
            return item
        self._timers.cancel(_TIMER, item["id"])
        return super().put_away({**item, "status": "active", "paused_reason": None})

    def shown(self, item: JsonObject) -> JsonObject:
        schedule = item["schedule"]
        if schedule is not None:
            is_over = item["archived_at"] is not None
            times = [] if is_over else upcoming(schedule, self.clock.peek())
            item = {**item, "schedule": {**schedule, "upcoming_runs_at": times}}
        return super().shown(item)

    def conditions(self, request: Request) -> list[Condition]:
        query = request.query
        status, agent_id = query.text("status"), query.text("agent_id")
        if status is not None and "include_archived" in query.values:
            raise invalid("query parameters 'status' and 'include_archived' exclude each other.")
        conditions = unless_archived(request)
        for path, value in (("status", status), ("agent.id", agent_id)):
            if value is not None:
                conditions.append(Condition(f"{json_field(path)} = ?", (value,)))
        return conditions

    @operation("deployments_pause")
    def pause(self, request: Request) -> JsonObject:
        return self.shown(self._apply(self._usable(request), "pause", {"type": "manual"}))

    @operation("deployments_unpause")
    def unpause(self, request: Request) -> JsonObject:
        """Follow the schedule again; times that have passed are not made up for."""
        return self.shown(self._apply(self._usable(request), "unpause", None))

    @operation("deployments_run")
    def run(self, request: Request) -> JsonObject:
        """Run now. That is no notification's worth, and pauses nothing where it fails."""
        return self._runs.shown(self._runs.attempt(self._usable(request), {"type": "manual"}))

    def _usable(self, request: Request) -> JsonObject:
        deployment = self.named(request)
        self.refuse_archived(deployment)
        return deployment

    def _apply(self, item: JsonObject, action: Action, reason: JsonObject | None) -> JsonObject:
        status = TRANSITIONS[item["status"]][action]
        if status == item["status"]:
            return item
        now = self.clock.now()
        news = {"status": status, "paused_reason": reason, "updated_at": timestamp(now)}
        item = {**item, **news}
        self.store.save(self.kind, item["id"], item)
        self._plan(item, now)
        self.tell("paused" if status == "paused" else "unpaused", item)
        return item

    def _plan(self, item: JsonObject, now: int) -> None:
        """Set the timer for the next run, if there is to be one."""
        self._timers.cancel(_TIMER, item["id"])
        if item["schedule"] is not None and item["status"] == "active":
            due = next_time(item["schedule"], now)
            if due is not None:
                self._timers.set(_TIMER, item["id"], due)

    def _run_on_schedule(self, deployment_id: str, due: int) -> None:
        deployment = self.find(deployment_id)
        trigger = {"type": "schedule", "scheduled_at": timestamp(due)}
        run = self._runs.attempt(deployment, trigger)
        self._runs.tell("started", run)
        self._runs.tell("succeeded" if run["error"] is None else "failed", run)
        schedule = {**deployment["schedule"], "last_run_at": run["created_at"]}
        deployment = {**deployment, "schedule": schedule}
        self.store.save(self.kind, deployment_id, deployment)
        self._plan(deployment, self.clock.peek())
        if run["error"] is not None and run["error"]["type"] not in TRANSIENT:
            cause = {"type": run["error"]["type"]}
            self._apply(deployment, "fail", {"type": "error", "error": cause})

    def _archive_of_agent(self, agent: JsonObject) -> None:
        of_agent = Condition(f"{json_field('agent.id')} = ?", (agent["id"],))
        for stored in self.store.select(self.kind, conditions=[of_agent, NOT_ARCHIVED]):
            self.put_away(stored.data)
