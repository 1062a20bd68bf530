# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .assistant_image import AssistantImage, decode_assistant_image


@model
class AssistantImageAppendedEvent(Model):
    """The model has made an image.

    Attributes:
        type: Always `assistant_image_appended`.
        image: The image.
        assistant_message_id: The assistant message that this is part of; servers before 0.9
            leave it out.
    """

    type: Literal["assistant_image_appended"] = "assistant_image_appended"
    image: AssistantImage
    assistant_message_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.image = decode_assistant_image(data["image"])
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "image") from None
        self._raw = data
        return self


decode_assistant_image_appended_event = AssistantImageAppendedEvent.from_dict
