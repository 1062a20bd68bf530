"""Deployment runs: the records of all attempts to start a session of a deployment."""

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.deployments.failures import Preconditions, refused
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.managed_agents.sessions import Sessions
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import Condition, json_field

_FIELDS = ("environment_id", "initial_events", "resources", "vault_ids", "budget")
"""What a session has of its deployment, as it is stored."""


class DeploymentRuns(Collection):
    """The runs of all deployments."""

    operations = "deployment_runs"
    kind = "deployment_run"
    prefix = "drun"

    def __init__(self, runtime: Runtime, changes: Changes, sessions: Sessions) -> None:
        super().__init__(runtime, changes)
        self._sessions = sessions
        self._preconditions = Preconditions(self.store)

    def attempt(self, deployment: JsonObject, trigger: JsonObject) -> JsonObject:
        """Try to start a session; the record has either its id or an error."""
        session_id, error = self._start(deployment)
        return self.add(
            "",
            lambda item: {
                **item,
                "deployment_id": deployment["id"],
                "trigger_context": trigger,
                "agent": deployment["agent"],
                "session_id": session_id,
                "error": error,
            },
        )

    def _start(self, deployment: JsonObject) -> tuple[str | None, JsonObject | None]:
        error = self._preconditions.broken(deployment)
        if error is not None:
            return None, error
        body = {name: deployment[name] for name in _FIELDS if deployment[name] is not None}
        body["agent"] = deployment["agent"]
        try:
            with self.store.savepoint():
                session = self._sessions.start(body, deployment_id=deployment["id"])
        except ApiError as refusal:
            return None, refused(refusal)
        return session["id"], None

    def conditions(self, request: Request) -> list[Condition]:
        query = request.query
        conditions = [
            Condition(f"{json_field(path)} = ?", (value,))
            for path, value in (
                ("deployment_id", query.text("deployment_id")),
                ("trigger_context.type", query.text("trigger_type")),
            )
            if value is not None
        ]
        if "has_error" in query.values:
            failed = "IS NOT NULL" if query.flag("has_error") else "IS NULL"
            conditions.append(Condition(f"{json_field('error')} {failed}"))
        return conditions
