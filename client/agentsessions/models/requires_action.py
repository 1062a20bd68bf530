# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RequiresAction(Model):
    """Tool calls wait for the client: for the result of a custom tool, or for permission.
    Answering some of them brings another idle event with the rest; answering the last one sets
    the session running.

    Attributes:
        type: Always `requires_action`.
        event_ids: The events of the waiting calls, `agent.custom_tool_use`, `agent.tool_use` or
            `agent.mcp_tool_use`. They may be meant for different clients, each of which answers
            only its own.
    """

    type: Literal["requires_action"] = "requires_action"
    event_ids: list[str]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.event_ids = data["event_ids"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_requires_action = RequiresAction.from_dict
