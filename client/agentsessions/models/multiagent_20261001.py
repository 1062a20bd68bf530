# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .multiagent_advisor import decode_multiagent_advisor
from .subagents import decode_subagents
from .workflows import decode_workflows

if TYPE_CHECKING:
    from .multiagent_advisor import MultiagentAdvisor
    from .subagents import Subagents
    from .workflows import Workflows


@model
class Multiagent20261001(Model):
    """The help that an agent can call in: threads of other agents, workflow runs and an advisor,
    each on or off.

    Attributes:
        type: Always `multiagent_20261001`.
        subagents: Whether the agent can delegate to other agents in threads of their own.
        workflows: Whether the agent can start workflow runs.
        advisor: Whether the session's primary thread can consult another model.
    """

    type: Literal["multiagent_20261001"] = "multiagent_20261001"
    subagents: Subagents
    workflows: Workflows
    advisor: MultiagentAdvisor

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "subagents"
        try:
            self.type = data["type"]
            self.subagents = decode_subagents(data["subagents"])
            at = "workflows"
            self.workflows = decode_workflows(data["workflows"])
            at = "advisor"
            self.advisor = decode_multiagent_advisor(data["advisor"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_multiagent_20261001 = Multiagent20261001.from_dict
