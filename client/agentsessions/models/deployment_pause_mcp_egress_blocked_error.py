# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeploymentPauseMCPEgressBlockedError(Model):
    """The networking of the environment blocks one of the agent's MCP servers.

    Attributes:
        type: Always `mcp_egress_blocked_error`.
    """

    type: Literal["mcp_egress_blocked_error"] = "mcp_egress_blocked_error"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deployment_pause_mcp_egress_blocked_error = DeploymentPauseMCPEgressBlockedError.from_dict
