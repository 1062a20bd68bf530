# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .model_speed import ModelSpeed, decode_model_speed


@model
class ModelUsage(Model):
    """Tokens of one request to the model, or of the requests of one evaluation.

    Attributes:
        input_tokens: Input tokens that were neither written to nor read from the cache.
        output_tokens: Tokens that the model wrote.
        cache_creation_input_tokens: Input tokens written to the cache.
        cache_read_input_tokens: Input tokens read from the cache.
        speed: The speed at which the model ran; absent or null when the service does not say.
    """

    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    speed: ModelSpeed | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
            value = data.get("speed", UNSET)
            self.speed = (
                value if value is UNSET else None if value is None else decode_model_speed(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "speed") from None
        self._raw = data
        return self


decode_model_usage = ModelUsage.from_dict
