# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class AgentReferenceParams(Model):
    """An agent, and which version of it.

    Attributes:
        type: Always `agent`.
        id: Identifies the agent; begins with `agent_`.
        version: The version of the agent. Left out, the latest at this moment. At least 1.
    """

    type: Literal["agent"] = "agent"
    id: str
    version: int | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data["id"]
            self.version = data.get("version", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_agent_reference_params = AgentReferenceParams.from_dict
