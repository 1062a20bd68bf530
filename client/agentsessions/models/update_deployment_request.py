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
class UpdateDeploymentRequest(Model):
    """The fields of a deployment to change. What is left out stays as it is.

    Attributes:
        name: The new name of the deployment. At least 1 character.
        description: The new description; null or an empty string removes it.
        agent: The agent to run from now on. Without a version it is pinned anew to the latest
            one.
        environment_id: The environment that sessions run in from now on; begins with `env_`.
        initial_events: The new list of the events that each session begins with. 1 to 50 items.
        resources: The new list of what each session is given; null or an empty list removes
            everything. At most 500 items.
        vault_ids: The new list of vaults; null or an empty list removes all of them. At most 50
            items.
        schedule: The new schedule; null removes it, so that the deployment runs only on
            request.
        budget: The most that each session of the deployment may cost, by list prices; the
            agent's model needs a public one, or the request is refused. It replaces the stored
            limit; null removes it.
        metadata: Changes to the metadata: a string adds or replaces the key, null removes it,
            and keys that are not named keep their values. The limit on entries holds for the
            result. At most 16 entries; keys: at most 64 characters; values: at most 512 characters.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"authorization_token"})

    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    agent: str | AgentReferenceParams | AgentReferenceParamsDict | Unset = UNSET
    environment_id: str | Unset = UNSET
    initial_events: Sequence[DeploymentInitialEvent | DeploymentInitialEventDict] | Unset = UNSET
    resources: Sequence[SessionResourceParams | SessionResourceParamsDict] | None | Unset = UNSET
    vault_ids: Sequence[str] | None | Unset = UNSET
    schedule: ScheduleParams | ScheduleParamsDict | None | Unset = UNSET
    budget: BudgetLimit | BudgetLimitDict | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "agent"
        try:
            self.name = data.get("name", UNSET)
            self.description = data.get("description", UNSET)
            value = data.get("agent", UNSET)
            self.agent = (
                value
                if value is UNSET
                else decode_agent_reference_params(value)
                if value.__class__ is dict
                else value
            )
            self.environment_id = data.get("environment_id", UNSET)
            at = "initial_events"
            value = data.get("initial_events", UNSET)
            self.initial_events = (
                value if value is UNSET else read_deployment_initial_event_list(value)
            )
            at = "resources"
            value = data.get("resources", UNSET)
            self.resources = (
                value
                if value is UNSET
                else None
                if value is None
                else read_session_resource_params_list(value)
            )
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


decode_update_deployment_request = UpdateDeploymentRequest.from_dict
