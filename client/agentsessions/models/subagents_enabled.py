# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .agent_reference import AgentReference, decode_agent_reference
from .inline_agents import decode_inline_agents

if TYPE_CHECKING:
    from .inline_agents import InlineAgents


@model
class SubagentsEnabled(Model):
    """The agent can delegate to other agents in threads of their own.

    Attributes:
        type: Always `enabled`.
        inline_agents: Whether it may also make up agents for the occasion.
        predefined_agents: The saved agents that it can delegate to, with their versions.
    """

    type: Literal["enabled"] = "enabled"
    inline_agents: InlineAgents
    predefined_agents: list[AgentReference]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "inline_agents"
        try:
            self.type = data["type"]
            self.inline_agents = decode_inline_agents(data["inline_agents"])
            at = "predefined_agents"
            self.predefined_agents = decode_list(decode_agent_reference, data["predefined_agents"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_subagents_enabled = SubagentsEnabled.from_dict
