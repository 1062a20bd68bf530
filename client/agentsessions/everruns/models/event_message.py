# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .content_part import read_content_part_list
from .external_actor import ExternalActor, decode_external_actor
from .known_execution_phase import KnownExecutionPhase, decode_known_execution_phase
from .message_controls import MessageControls, decode_message_controls
from .message_role import MessageRole, decode_message_role

if TYPE_CHECKING:
    from .content_part import ContentPart


@model
class EventMessage(Model):
    """A message as events have it. In lists it is a `Message`.

    Attributes:
        id: Identifies the message; begins with `message_`.
        role: Who it is from.
        content: What it says.
        phase: Whether it is the answer or said on the way to it.
        phase_source: Whether the model said so itself (`native`) or the service found out
            (`derived`). Older servers do not tell.
        controls: How its turn was to be run.
        metadata: Your own keys and values.
        external_actor: Who wrote it, outside the service.
        thinking: What the model thought before it wrote.
        thinking_signature: The model provider's proof of `thinking`. Newer servers do not show
            it.
        created_at: When it was written.
    """

    id: str
    role: MessageRole
    content: list[ContentPart]
    phase: KnownExecutionPhase | None | Unset = UNSET
    phase_source: str | None | Unset = UNSET
    controls: MessageControls | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    external_actor: ExternalActor | None | Unset = UNSET
    thinking: str | None | Unset = UNSET
    thinking_signature: str | None | Unset = UNSET
    created_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "role"
        try:
            self.id = data["id"]
            self.role = decode_message_role(data["role"])
            at = "content"
            self.content = read_content_part_list(data["content"])
            at = "phase"
            value = data.get("phase", UNSET)
            self.phase = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_known_execution_phase(value)
            )
            self.phase_source = data.get("phase_source", UNSET)
            at = "controls"
            value = data.get("controls", UNSET)
            self.controls = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_message_controls(value)
            )
            self.metadata = data.get("metadata", UNSET)
            at = "external_actor"
            value = data.get("external_actor", UNSET)
            self.external_actor = (
                value if value is UNSET else None if value is None else decode_external_actor(value)
            )
            self.thinking = data.get("thinking", UNSET)
            self.thinking_signature = data.get("thinking_signature", UNSET)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_event_message = EventMessage.from_dict
