# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .external_actor import ExternalActor, decode_external_actor
from .input_message import InputMessage, decode_input_message
from .message_controls import MessageControls, decode_message_controls

if TYPE_CHECKING:
    from ._inputs import ExternalActorDict, InputMessageDict, MessageControlsDict


@model
class CreateMessageRequest(Model):
    """A message to the agent, and how to run its turn.

    Attributes:
        message: What to say.
        controls: How to run the turn, where it differs from the session.
        addressed_participant_id: The participant that is to answer; begins with `part_`. Left
            out, the host does.
        external_actor: Who wrote it, if the message comes from another system.
        client_message_id: Your own name for the message. Only newer servers take it, and
            whether they refuse a second message of that name is not known.
        tags: Labels of the message.
        metadata: Your own keys and values. They are kept with the message; the agent does not
            see them.
    """

    message: InputMessage | InputMessageDict
    controls: MessageControls | MessageControlsDict | None | Unset = UNSET
    addressed_participant_id: str | None | Unset = UNSET
    external_actor: ExternalActor | ExternalActorDict | None | Unset = UNSET
    client_message_id: str | None | Unset = UNSET
    tags: Sequence[str] | None | Unset = UNSET
    metadata: Mapping[str, Any] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "message"
        try:
            self.message = decode_input_message(data["message"])
            at = "controls"
            value = data.get("controls", UNSET)
            self.controls = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_message_controls(value)
            )
            self.addressed_participant_id = data.get("addressed_participant_id", UNSET)
            at = "external_actor"
            value = data.get("external_actor", UNSET)
            self.external_actor = (
                value if value is UNSET else None if value is None else decode_external_actor(value)
            )
            self.client_message_id = data.get("client_message_id", UNSET)
            self.tags = data.get("tags", UNSET)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_message_request = CreateMessageRequest.from_dict
