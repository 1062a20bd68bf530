# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .agent_reference import AgentReference, decode_agent_reference
from .budget_limit import BudgetLimit, decode_budget_limit
from .deployment_initial_event import read_deployment_initial_event_list
from .deployment_pause_reason import decode_deployment_pause_reason
from .deployment_resource import read_deployment_resource_list
from .deployment_status import DeploymentStatus, decode_deployment_status
from .schedule import Schedule, decode_schedule

if TYPE_CHECKING:
    from .deployment_initial_event import DeploymentInitialEvent
    from .deployment_pause_reason import DeploymentPauseReason
    from .deployment_resource import DeploymentResource


@model
class Deployment(Model):
    """An agent set up to run by itself: with an environment, the events that each of its sessions
    begins with, and, if wanted, a schedule.

    Attributes:
        id: Identifies the deployment; begins with `depl_`.
        type: Always `deployment`.
        name: The name of the deployment, for people.
        description: What the deployment does, for people; null or absent when it was not given.
        status: Whether the schedule runs. An archived deployment says `active`, with
            `archived_at` set.
        paused_reason: Why the deployment is paused; null or absent while it is active.
        agent: The agent that runs, and the version that it is pinned to.
        environment_id: The environment that the sessions run in; begins with `env_`.
        initial_events: The events that each session begins with.
        resources: What each session is given, without access tokens.
        vault_ids: The vaults that each session can use; each id begins with `vlt_`.
        schedule: When the deployment runs by itself; null or absent when it runs only on
            request.
        budget: The most that each session may cost, by list prices; null or absent when there
            is no limit.
        metadata: Key-value pairs for the caller's own use; the service only keeps them. At most
            16 entries.
        created_at: When the deployment was created.
        updated_at: When the deployment last changed.
        archived_at: When the deployment was archived; null or absent while it is not.
    """

    id: str
    type: Literal["deployment"] = "deployment"
    name: str
    description: str | None | Unset = UNSET
    status: DeploymentStatus
    paused_reason: DeploymentPauseReason | None | Unset = UNSET
    agent: AgentReference
    environment_id: str
    initial_events: list[DeploymentInitialEvent]
    resources: list[DeploymentResource]
    vault_ids: list[str]
    schedule: Schedule | None | Unset = UNSET
    budget: BudgetLimit | None | Unset = UNSET
    metadata: dict[str, str]
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            self.status = decode_deployment_status(data["status"])
            at = "paused_reason"
            value = data.get("paused_reason", UNSET)
            self.paused_reason = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_deployment_pause_reason(value)
            )
            at = "agent"
            self.agent = decode_agent_reference(data["agent"])
            self.environment_id = data["environment_id"]
            at = "initial_events"
            self.initial_events = read_deployment_initial_event_list(data["initial_events"])
            at = "resources"
            self.resources = read_deployment_resource_list(data["resources"])
            self.vault_ids = data["vault_ids"]
            at = "schedule"
            value = data.get("schedule", UNSET)
            self.schedule = (
                value if value is UNSET else None if value is None else decode_schedule(value)
            )
            at = "budget"
            value = data.get("budget", UNSET)
            self.budget = (
                value if value is UNSET else None if value is None else decode_budget_limit(value)
            )
            self.metadata = data["metadata"]
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_deployment = Deployment.from_dict
