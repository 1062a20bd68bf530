# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TurnStartedData(Model):
    """Which turn begins, and why.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        input_message_id: The message that began it; begins with `message_`.
        input_content: The text of that message.
        agent_id: The agent that answers; begins with `agent_`. Older servers do not send it.
        agent_name: What that agent is called.
    """

    turn_id: str
    input_message_id: str
    input_content: str | None | Unset = UNSET
    agent_id: str | Unset = UNSET
    agent_name: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.input_message_id = data["input_message_id"]
            self.input_content = data.get("input_content", UNSET)
            self.agent_id = data.get("agent_id", UNSET)
            self.agent_name = data.get("agent_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_turn_started_data = TurnStartedData.from_dict
