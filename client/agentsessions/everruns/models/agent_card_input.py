# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AgentCardInput(Model):
    """What messages to an agent may hold.

    Attributes:
        text: Whether text.
        images: Whether pictures.
        files: Whether files.
    """

    text: bool
    images: bool
    files: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.text = data["text"]
            self.images = data["images"]
            self.files = data["files"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_agent_card_input = AgentCardInput.from_dict
