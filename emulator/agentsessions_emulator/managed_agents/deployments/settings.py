"""What a deployment is set up with, checked as far as it can be before it runs."""

from collections.abc import Sequence

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.snapshots import resolve_agent
from agentsessions_emulator.managed_agents.deployments.cron import check_schedule
from agentsessions_emulator.managed_agents.engine.budgets import new_budget
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.engine.inbox import check_initial
from agentsessions_emulator.managed_agents.resources.agents import Agents
from agentsessions_emulator.managed_agents.resources.environments import Environments

_REPLACED = ("name", "environment_id", "initial_events", "resources", "vault_ids", "budget")
_CLEARED: JsonObject = {"resources": [], "vault_ids": []}
_WRITE_ONLY = "authorization_token"


class Settings:
    """Applies what is sent to a deployment. Raises a 400 or 404 for what could never run."""

    def __init__(self, engine: Engine, agents: Agents, environments: Environments) -> None:
        self._clock = engine.clock
        self._records = engine.records
        self._agents = agents
        self._environments = environments

    def applied(self, deployment: JsonObject, body: JsonObject) -> JsonObject:
        """`deployment` with all fields of `body` but its metadata."""
        changed = dict(deployment)
        for field in _REPLACED:
            if field in body:
                changed[field] = body[field] or _CLEARED.get(field)
        if "description" in body:
            changed["description"] = body["description"] or None
        if not changed["name"]:
            raise invalid("/name must not be empty.")
        changed["resources"] = [_without_token(one) for one in changed["resources"]]
        check_initial(changed["initial_events"])
        if "agent" in body or "budget" in body:
            self._set_agent(changed, body)
        if "environment_id" in body or "resources" in body:
            self._check_environment(changed["environment_id"], changed["resources"])
        if "schedule" in body:
            changed["schedule"] = self._schedule(deployment["schedule"], body["schedule"])
        return changed

    def _set_agent(self, changed: JsonObject, body: JsonObject) -> None:
        """Pin the agent, by default to its latest version, whose own model must fit the budget."""
        selection = body["agent"] if "agent" in body else changed["agent"]
        agent = resolve_agent(selection, self._agents.at)
        changed["agent"] = {"type": "agent", "id": agent["id"], "version": agent["version"]}
        new_budget(changed["budget"], [agent["model"]["id"]])

    def _check_environment(self, environment_id: str, resources: Sequence[JsonObject]) -> None:
        if self._environments.find(environment_id)["archived_at"] is not None:
            raise invalid(
                f"/environment_id: the environment {environment_id!r} is archived.",
                error_code="environment_archived",
            )
        self._records.refuse_in_self_hosted(environment_id, list(resources))

    def _schedule(self, stored: JsonObject | None, sent: JsonObject | None) -> JsonObject | None:
        """The stored form of a schedule, which remembers when the last run was."""
        if sent is None:
            return None
        check_schedule(sent, self._clock.peek())
        return {**sent, "last_run_at": stored and stored["last_run_at"]}


def _without_token(resource: JsonObject) -> JsonObject:
    """A resource as it is stored: tokens are taken and thrown away."""
    return {name: value for name, value in resource.items() if name != _WRITE_ONLY}
