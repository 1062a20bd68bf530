# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AgentReference(Model):
    """One version of an agent.

    Attributes:
        type: Always `agent`.
        id: Identifies the agent; begins with `agent_`.
        version: The version of the agent.
    """

    type: Literal["agent"] = "agent"
    id: str
    version: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.version = data["version"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_agent_reference = AgentReference.from_dict
