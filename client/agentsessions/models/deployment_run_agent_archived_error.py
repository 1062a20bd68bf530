# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeploymentRunAgentArchivedError(Model):
    """The agent is archived.

    Attributes:
        type: Always `agent_archived_error`.
        message: What went wrong, in words for people.
    """

    type: Literal["agent_archived_error"] = "agent_archived_error"
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deployment_run_agent_archived_error = DeploymentRunAgentArchivedError.from_dict
