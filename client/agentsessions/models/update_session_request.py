# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .budget_limit import BudgetLimit, decode_budget_limit
from .session_agent_update import SessionAgentUpdate, decode_session_agent_update

if TYPE_CHECKING:
    from ._inputs import BudgetLimitDict, SessionAgentUpdateDict


@model
class UpdateSessionRequest(Model):
    """The changes to make to a session. What is left out stays as it is.

    Attributes:
        title: The new title; null removes it.
        agent: Changes to the agent, for this session only. The session must be `idle`.
        budget: A new limit, or null to lift the limit for good. The session must have been
            created with a budget (400 `budget_create_only`), and the new limit must be above what
            is already used (400 `budget_not_raised`). Raising or lifting the limit is the only way
            to resume a session that has reached it.
        metadata: Keys to set; a null value removes its key, and keys left out stay.
        vault_ids: Reserved. Every request that sets it is refused.
    """

    title: str | None | Unset = UNSET
    agent: SessionAgentUpdate | SessionAgentUpdateDict | Unset = UNSET
    budget: BudgetLimit | BudgetLimitDict | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET
    vault_ids: Sequence[str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "agent"
        try:
            self.title = data.get("title", UNSET)
            value = data.get("agent", UNSET)
            self.agent = value if value is UNSET else decode_session_agent_update(value)
            at = "budget"
            value = data.get("budget", UNSET)
            self.budget = (
                value if value is UNSET else None if value is None else decode_budget_limit(value)
            )
            self.metadata = data.get("metadata", UNSET)
            self.vault_ids = data.get("vault_ids", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_update_session_request = UpdateSessionRequest.from_dict
