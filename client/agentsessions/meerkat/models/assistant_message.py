# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .assistant_block import read_assistant_block_list
from .realtime_message_origin import RealtimeMessageOrigin, decode_realtime_message_origin
from .stop_reason import StopReason, decode_stop_reason

if TYPE_CHECKING:
    from .assistant_block import AssistantBlock


@model
class AssistantMessage(Model):
    """What the model has said and called for in answer to one request.

    Attributes:
        role: Always `block_assistant`.
        created_at: When it was made, in RFC 3339.
        blocks: The parts, in order.
        stop_reason: Why the model stopped; absent on messages that were cut off.
        assistant_message_id: The message; events that are part of it name it too.
        interaction_id: The interaction that it belongs to.
        run_id: The run that it belongs to.
        realtime_origin: Where it comes from, if it was spoken on a live channel.
    """

    role: Literal["block_assistant"] = "block_assistant"
    created_at: str
    blocks: list[AssistantBlock]
    stop_reason: StopReason | None | Unset = UNSET
    assistant_message_id: str | None | Unset = UNSET
    interaction_id: str | None | Unset = UNSET
    run_id: str | None | Unset = UNSET
    realtime_origin: RealtimeMessageOrigin | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "blocks"
        try:
            self.role = data["role"]
            self.created_at = data["created_at"]
            self.blocks = read_assistant_block_list(data["blocks"])
            at = "stop_reason"
            value = data.get("stop_reason", UNSET)
            self.stop_reason = (
                value if value is UNSET else None if value is None else decode_stop_reason(value)
            )
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
            self.interaction_id = data.get("interaction_id", UNSET)
            self.run_id = data.get("run_id", UNSET)
            at = "realtime_origin"
            value = data.get("realtime_origin", UNSET)
            self.realtime_origin = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_realtime_message_origin(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_assistant_message = AssistantMessage.from_dict
