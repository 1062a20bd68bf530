# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AgentThinkingPreview(Model):
    """An `agent.thinking` to come; no deltas follow.

    Attributes:
        id: The id that the complete event will have; begins with `sevt_`.
        type: Always `agent.thinking`.
    """

    id: str
    type: Literal["agent.thinking"] = "agent.thinking"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_agent_thinking_preview = AgentThinkingPreview.from_dict
