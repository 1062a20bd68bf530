# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .dream_input import read_dream_input_list
from .dream_model_config import DreamModelConfig, decode_dream_model_config
from .dream_output_behavior import decode_dream_output_behavior

if TYPE_CHECKING:
    from ._inputs import DreamInputDict, DreamModelConfigDict, DreamOutputBehaviorDict
    from .dream_input import DreamInput
    from .dream_output_behavior import DreamOutputBehavior


@model
class CreateDreamRequest(Model):
    """What to read, which model does it, and where the result goes.

    Attributes:
        inputs: What the dream reads: exactly one `memory_store` and exactly one `sessions`.
        output_behavior: Where the result goes; to a new memory store when it is left out.
        model: The model that does the work: its id, or an object with its id and speed. Not
            every model can do it.
        instructions: Guidance on what to look for and how to organize the result. 1 to 4096
            characters.
    """

    inputs: Sequence[DreamInput | DreamInputDict]
    output_behavior: DreamOutputBehavior | DreamOutputBehaviorDict | Unset = UNSET
    model: str | DreamModelConfig | DreamModelConfigDict
    instructions: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "inputs"
        try:
            self.inputs = read_dream_input_list(data["inputs"])
            at = "output_behavior"
            value = data.get("output_behavior", UNSET)
            self.output_behavior = value if value is UNSET else decode_dream_output_behavior(value)
            at = "model"
            value = data["model"]
            self.model = decode_dream_model_config(value) if value.__class__ is dict else value
            self.instructions = data.get("instructions", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_dream_request = CreateDreamRequest.from_dict
