# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
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
)

from .inline_agents import decode_inline_agents
from .predefined_agent import decode_predefined_agent

if TYPE_CHECKING:
    from ._inputs import InlineAgentsDict, PredefinedAgentDict
    from .inline_agents import InlineAgents
    from .predefined_agent import PredefinedAgent


@model
class WorkflowsEnabledParams(Model):
    """The agent can start workflow runs. A run follows a plan, which is a program that the agent
    writes and that puts other agents to work. With `inline_agents` disabled, at least one agent
    has to be predefined.

    Attributes:
        type: Always `enabled`.
        inline_agents: Whether a plan may also make up agents for the occasion. Null, or left
            out at creation, means enabled.
        predefined_agents: The saved agents that a plan can use. A list that is sent replaces
            the stored one; null or an empty list means none. Subagents have a list of their own. At
            most 20 items.
    """

    type: Literal["enabled"] = "enabled"
    inline_agents: InlineAgents | InlineAgentsDict | None | Unset = UNSET
    predefined_agents: Sequence[str | PredefinedAgent | PredefinedAgentDict] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "inline_agents"
        try:
            self.type = data["type"]
            value = data.get("inline_agents", UNSET)
            self.inline_agents = (
                value if value is UNSET else None if value is None else decode_inline_agents(value)
            )
            at = "predefined_agents"
            value = data.get("predefined_agents", UNSET)
            self.predefined_agents = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(
                    lambda item: decode_predefined_agent(item) if item.__class__ is dict else item,
                    value,
                )
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_workflows_enabled_params = WorkflowsEnabledParams.from_dict
