# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .agent_selection import decode_agent_selection
from .budget_limit import BudgetLimit, decode_budget_limit
from .session_initial_event import read_session_initial_event_list
from .session_resource_params import read_session_resource_params_list

if TYPE_CHECKING:
    from ._inputs import (
        AgentSelectionDict,
        BudgetLimitDict,
        SessionInitialEventDict,
        SessionResourceParamsDict,
    )
    from .agent_selection import AgentSelection
    from .session_initial_event import SessionInitialEvent
    from .session_resource_params import SessionResourceParams


@model
class CreateSessionRequest(Model):
    """The agent to run, where to run it, and what to give it.

    Attributes:
        agent: The agent to run: its id for the latest version, a reference for a certain
            version, or a reference with overrides for this session. An archived agent is refused.
        environment_id: The environment to make the sandbox from; begins with `env_`. An
            archived one is refused.
        title: A name for people to read.
        initial_events: Events to send as the session is created, at most one of them a
            `user.define_outcome`. When there are any, the session starts `running`. At most 50
            items.
        resources: Files, repositories and memory stores for the agent, up to 500 files and 8
            memory stores. Only files can be added or removed later. Files and repositories are
            refused with 400 on a self-hosted environment.
        vault_ids: Vaults with the credentials that the agent may use, each beginning with
            `vlt_`. Where several fit, the first one wins. They cannot be changed later.
        budget: The most that the session may cost. A budget can be set only here; without one
            the session never gets one. A model that cannot be budgeted is refused with 400
            (`model_not_budgetable`).
        metadata: Your own keys and values. At most 16 entries; keys: at most 64 characters;
            values: at most 512 characters.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"authorization_token"})

    agent: str | AgentSelection | AgentSelectionDict
    environment_id: str
    title: str | None | Unset = UNSET
    initial_events: Sequence[SessionInitialEvent | SessionInitialEventDict] | Unset = UNSET
    resources: Sequence[SessionResourceParams | SessionResourceParamsDict] | Unset = UNSET
    vault_ids: Sequence[str] | Unset = UNSET
    budget: BudgetLimit | BudgetLimitDict | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "agent"
        try:
            value = data["agent"]
            self.agent = decode_agent_selection(value) if value.__class__ is dict else value
            self.environment_id = data["environment_id"]
            self.title = data.get("title", UNSET)
            at = "initial_events"
            value = data.get("initial_events", UNSET)
            self.initial_events = (
                value if value is UNSET else read_session_initial_event_list(value)
            )
            at = "resources"
            value = data.get("resources", UNSET)
            self.resources = value if value is UNSET else read_session_resource_params_list(value)
            self.vault_ids = data.get("vault_ids", UNSET)
            at = "budget"
            value = data.get("budget", UNSET)
            self.budget = value if value is UNSET else decode_budget_limit(value)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_session_request = CreateSessionRequest.from_dict
