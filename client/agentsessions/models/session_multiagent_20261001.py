# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .multiagent_advisor import decode_multiagent_advisor
from .session_subagents import decode_session_subagents
from .session_workflows import decode_session_workflows

if TYPE_CHECKING:
    from .multiagent_advisor import MultiagentAdvisor
    from .session_subagents import SessionSubagents
    from .session_workflows import SessionWorkflows


@model
class SessionMultiagent20261001(Model):
    """The session's agent can delegate to subagents, run workflows and ask an advisor, each of
    them switchable.

    Attributes:
        type: Always `multiagent_20261001`.
        subagents: Whether, and to whom, the agent can delegate work.
        workflows: Whether the agent can run workflows, and with which agents.
        advisor: Whether the agent can ask another model for advice.
    """

    type: Literal["multiagent_20261001"] = "multiagent_20261001"
    subagents: SessionSubagents
    workflows: SessionWorkflows
    advisor: MultiagentAdvisor

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "subagents"
        try:
            self.type = data["type"]
            self.subagents = decode_session_subagents(data["subagents"])
            at = "workflows"
            self.workflows = decode_session_workflows(data["workflows"])
            at = "advisor"
            self.advisor = decode_multiagent_advisor(data["advisor"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_multiagent_20261001 = SessionMultiagent20261001.from_dict
