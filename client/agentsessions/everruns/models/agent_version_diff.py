# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AgentVersionDiff(Model):
    """What is different between two versions of an agent.

    Attributes:
        from_version_id: The version that is compared; begins with `agentver_`.
        to_version_id: The version that it is compared with; begins with `agentver_`.
        authored_diff: The difference of what was written. Its form is the service's own.
        resolved_diff: The difference of what sessions run. Its form is the service's own.
    """

    from_version_id: str
    to_version_id: str
    authored_diff: Any
    resolved_diff: Any

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.from_version_id = data["from_version_id"]
            self.to_version_id = data["to_version_id"]
            self.authored_diff = data["authored_diff"]
            self.resolved_diff = data["resolved_diff"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_agent_version_diff = AgentVersionDiff.from_dict
