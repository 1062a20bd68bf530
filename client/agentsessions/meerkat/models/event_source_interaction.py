# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class EventSourceInteraction(Model):
    """An event of an interaction.

    Attributes:
        type: Always `interaction`.
        interaction_id: The interaction, as a UUID.
    """

    type: Literal["interaction"] = "interaction"
    interaction_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.interaction_id = data["interaction_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_event_source_interaction = EventSourceInteraction.from_dict
