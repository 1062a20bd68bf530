# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .budget_limit import BudgetLimit, decode_budget_limit
from .outcome_evaluation import OutcomeEvaluation, decode_outcome_evaluation
from .session_agent import SessionAgent, decode_session_agent
from .session_resource import read_session_resource_list
from .session_stats import SessionStats, decode_session_stats
from .session_status import SessionStatus, decode_session_status
from .usage import Usage, decode_usage

if TYPE_CHECKING:
    from .session_resource import SessionResource


@model
class Session(Model):
    """A run of an agent in a sandbox of its own. Its history lasts until it is deleted; its
    sandbox lasts 30 days from its creation, however active the session is.

    Attributes:
        id: Identifies the session; begins with `sesn_`.
        type: Always `session`.
        title: A name for people to read; null when it has none.
        status: What the session is doing; it is `running` as long as any of its threads or
            workflow runs is.
        agent: The agent as the session runs it, copied when the session was created.
        environment_id: The environment that the sandbox was made from; begins with `env_`.
        resources: Files, repositories and memory stores that the agent can reach.
        vault_ids: Vaults with the credentials that the agent may use, each beginning with
            `vlt_`. Where several fit, the first one wins.
        budget: The most that the session may cost; null when there is no limit, or no longer
            one.
        metadata: Your own keys and values; the service stores them and does nothing else with
            them.
        outcome_evaluations: How the outcomes defined in this session have been judged, one
            entry for each outcome.
        stats: How long the session has existed and worked.
        usage: What the session has used since it was created, all threads together.
        deployment_id: The deployment that started the session, beginning with `depl_`; null or
            absent when none did.
        created_at: When the session was created.
        updated_at: When the session last changed.
        archived_at: When the session was archived; null while it is not.
    """

    id: str
    type: Literal["session"] = "session"
    title: str | None | Unset = UNSET
    status: SessionStatus
    agent: SessionAgent
    environment_id: str
    resources: list[SessionResource]
    vault_ids: list[str]
    budget: BudgetLimit | None | Unset = UNSET
    metadata: dict[str, str]
    outcome_evaluations: list[OutcomeEvaluation]
    stats: SessionStats
    usage: Usage
    deployment_id: str | None | Unset = UNSET
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
            self.title = data.get("title", UNSET)
            self.status = decode_session_status(data["status"])
            at = "agent"
            self.agent = decode_session_agent(data["agent"])
            self.environment_id = data["environment_id"]
            at = "resources"
            self.resources = read_session_resource_list(data["resources"])
            self.vault_ids = data["vault_ids"]
            at = "budget"
            value = data.get("budget", UNSET)
            self.budget = (
                value if value is UNSET else None if value is None else decode_budget_limit(value)
            )
            self.metadata = data["metadata"]
            at = "outcome_evaluations"
            self.outcome_evaluations = decode_list(
                decode_outcome_evaluation, data["outcome_evaluations"]
            )
            at = "stats"
            self.stats = decode_session_stats(data["stats"])
            at = "usage"
            self.usage = decode_usage(data["usage"])
            self.deployment_id = data.get("deployment_id", UNSET)
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


decode_session = Session.from_dict
