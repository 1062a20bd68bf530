# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .pending_callback_tool_call import PendingCallbackToolCall, decode_pending_callback_tool_call


@model
class InteractionCallbackPendingEvent(Model):
    """An interaction waits for a tool of the client.

    Attributes:
        type: Always `interaction_callback_pending`.
        interaction_id: The interaction, as a UUID.
        tool_name: The tool.
        args: What the tool is given, as any JSON.
        pending_tool_calls: All calls that it waits for.
    """

    type: Literal["interaction_callback_pending"] = "interaction_callback_pending"
    interaction_id: str
    tool_name: str
    args: Any
    pending_tool_calls: list[PendingCallbackToolCall] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.interaction_id = data["interaction_id"]
            self.tool_name = data["tool_name"]
            self.args = data["args"]
            value = data.get("pending_tool_calls", UNSET)
            self.pending_tool_calls = (
                value if value is UNSET else decode_list(decode_pending_callback_tool_call, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "pending_tool_calls") from None
        self._raw = data
        return self


decode_interaction_callback_pending_event = InteractionCallbackPendingEvent.from_dict
