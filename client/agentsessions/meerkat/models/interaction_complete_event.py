# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class InteractionCompleteEvent(Model):
    """An interaction has ended well.

    Attributes:
        type: Always `interaction_complete`.
        interaction_id: The interaction, as a UUID.
        result: The last thing that the model said.
        structured_output: The answer in the form that `output_schema` asks for, as any JSON.
    """

    type: Literal["interaction_complete"] = "interaction_complete"
    interaction_id: str
    result: str
    structured_output: Any | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.interaction_id = data["interaction_id"]
            self.result = data["result"]
            self.structured_output = data.get("structured_output", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_interaction_complete_event = InteractionCompleteEvent.from_dict
