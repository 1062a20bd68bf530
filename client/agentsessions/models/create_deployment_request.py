# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .agent_reference_params import AgentReferenceParams, decode_agent_reference_params
from .budget_limit import BudgetLimit, decode_budget_limit
from .deployment_initial_event import read_deployment_initial_event_list
from .schedule_params import ScheduleParams, decode_schedule_params
from .session_resource_params import read_session_resource_params_list

if TYPE_CHECKING:
    from ._inputs import (
        AgentReferenceParamsDict,
        BudgetLimitDict,
        DeploymentInitialEventDict,
        ScheduleParamsDict,
        SessionResourceParamsDict,
    )
    from .deployment_initial_event import DeploymentInitialEvent
    from .session_resource_params import SessionResourceParams


@model
class CreateDeploymentRequest(Model):
    """The agent to run, where, on what and when.

    Attributes:
        name: The name of the deployment, for people.
        description: What the deployment does, for people.
        agent: The agent to run, which must not be archived. Without a version it is pinned to
            the version that is the latest when the request is made.
        environment_id: The environment that the sessions run in; begins with `env_`.
        initial_events: The events that each session begins with. 1 to 50 items.
        resources: What each session is given. A self-hosted environment cannot take files and
            repositories. At most 500 items.
        vault_ids: The vaults that each session can use; each id begins with `vlt_`. At most 50
            items.
        schedule: When the deployment runs by itself. Left out or null, it runs only on request.
        budget: The most that each session of the deployment may cost, by list prices; the
            agent's model needs a public one, or the request is refused. Left out or null, there is
            no limit.
        metadata: Key-value pairs for the caller's own use; the service only keeps them. At most
            16 entries; keys: at most 64 characters; values: at most 512 characters.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"authorization_token"})

    name: str
    description: str | None | Unset = UNSET
    agent: str | AgentReferenceParams | AgentReferenceParamsDict
    environment_id: str
    initial_events: Sequence[DeploymentInitialEvent | DeploymentInitialEventDict]
    resources: Sequence[SessionResourceParams | SessionResourceParamsDict] | Unset = UNSET
    vault_ids: Sequence[str] | Unset = UNSET
    schedule: ScheduleParams | ScheduleParamsDict | None | Unset = UNSET
    budget: BudgetLimit | BudgetLimitDict | None | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "agent"
        try:
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            value = data["agent"]
            self.agent = decode_agent_reference_params(value) if value.__class__ is dict else value
            self.environment_id = data["environment_id"]
            at = "initial_events"
            self.initial_events = read_deployment_initial_event_list(data["initial_events"])
            at = "resources"
            value = data.get("resources", UNSET)
            self.resources = value if value is UNSET else read_session_resource_params_list(value)
            self.vault_ids = data.get("vault_ids", UNSET)
            at = "schedule"
            value = data.get("schedule", UNSET)
            self.schedule = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_schedule_params(value)
            )
            at = "budget"
            value = data.get("budget", UNSET)
            self.budget = (
                value if value is UNSET else None if value is None else decode_budget_limit(value)
            )
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_deployment_request = CreateDeploymentRequest.from_dict
