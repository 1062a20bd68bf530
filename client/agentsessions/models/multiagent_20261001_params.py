# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .multiagent_advisor import decode_multiagent_advisor
from .subagents_params import decode_subagents_params
from .workflows_params import decode_workflows_params

if TYPE_CHECKING:
    from ._inputs import MultiagentAdvisorDict, SubagentsParamsDict, WorkflowsParamsDict
    from .multiagent_advisor import MultiagentAdvisor
    from .subagents_params import SubagentsParams
    from .workflows_params import WorkflowsParams


@model
class Multiagent20261001Params(Model):
    """The help that an agent can call in: threads of other agents, workflow runs and an advisor,
    each on or off. An update merges it into a stored one of this type, level by level. What is
    left out stays, what is null takes its default, and an object whose `type` differs from the
    stored one replaces it. The rules are checked on the result.

    Attributes:
        type: Always `multiagent_20261001`.
        subagents: Whether the agent can delegate to other agents in threads of their own. Null,
            or left out at creation, means enabled.
        workflows: Whether the agent can start workflow runs. Null, or left out at creation,
            means enabled.
        advisor: Whether the session's primary thread can consult another model. Null, or left
            out at creation, means disabled.
    """

    type: Literal["multiagent_20261001"] = "multiagent_20261001"
    subagents: SubagentsParams | SubagentsParamsDict | None | Unset = UNSET
    workflows: WorkflowsParams | WorkflowsParamsDict | None | Unset = UNSET
    advisor: MultiagentAdvisor | MultiagentAdvisorDict | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "subagents"
        try:
            self.type = data["type"]
            value = data.get("subagents", UNSET)
            self.subagents = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_subagents_params(value)
            )
            at = "workflows"
            value = data.get("workflows", UNSET)
            self.workflows = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_workflows_params(value)
            )
            at = "advisor"
            value = data.get("advisor", UNSET)
            self.advisor = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_multiagent_advisor(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_multiagent_20261001_params = Multiagent20261001Params.from_dict
