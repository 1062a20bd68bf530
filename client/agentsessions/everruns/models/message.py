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
from .message_controls import MessageControls, decode_message_controls
from .message_role import MessageRole, decode_message_role

if TYPE_CHECKING:
    from .content_part import ContentPart


@model
class Message(Model):
    """A message of a session, as lists and requests have it. In events it is an `EventMessage`.

    Attributes:
        id: Identifies the message; begins with `message_`.
        session_id: The session; begins with `session_`. Older servers leave it out of the
            answer to a new message.
        sequence: Place of the message in its session. Left out like `session_id`.
        role: Who it is from.
        content: What it says.
        controls: How its turn was to be run.
        metadata: Your own keys and values.
        external_actor: Who wrote it, outside the service.
        created_at: When it was stored.
    """

    id: str
    session_id: str | Unset = UNSET
    sequence: int | Unset = UNSET
    role: MessageRole
    content: list[ContentPart]
    controls: MessageControls | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    external_actor: ExternalActor | None | Unset = UNSET
    created_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "role"
        try:
            self.id = data["id"]
            self.session_id = data.get("session_id", UNSET)
            self.sequence = data.get("sequence", UNSET)
            self.role = decode_message_role(data["role"])
            at = "content"
            self.content = read_content_part_list(data["content"])
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
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_message = Message.from_dict
