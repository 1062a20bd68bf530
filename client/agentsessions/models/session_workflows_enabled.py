# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .agent_snapshot import AgentSnapshot, decode_agent_snapshot
from .inline_agents import decode_inline_agents

if TYPE_CHECKING:
    from .inline_agents import InlineAgents


@model
class SessionWorkflowsEnabled(Model):
    """The agents that the workflows of a session can run.

    Attributes:
        type: Always `enabled`.
        inline_agents: Whether a workflow can make up agents of its own.
        predefined_agents: The stored agents that a workflow can run.
    """

    type: Literal["enabled"] = "enabled"
    inline_agents: InlineAgents
    predefined_agents: list[AgentSnapshot]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "inline_agents"
        try:
            self.type = data["type"]
            self.inline_agents = decode_inline_agents(data["inline_agents"])
            at = "predefined_agents"
            self.predefined_agents = decode_list(decode_agent_snapshot, data["predefined_agents"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_workflows_enabled = SessionWorkflowsEnabled.from_dict
