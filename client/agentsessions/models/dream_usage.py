# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DreamUsage(Model):
    """The tokens that a dream has used. Input tokens are counted once: as written to the prompt
    cache, read from it, or neither. After a cancel, the counts can still grow a little.

    Attributes:
        input_tokens: Input tokens that were neither written to the prompt cache nor read from
            it.
        output_tokens: Tokens that the model generated.
        cache_creation_input_tokens: Input tokens that were written to the prompt cache, for any
            duration.
        cache_read_input_tokens: Input tokens that were read from the prompt cache.
    """

    input_tokens: int
    output_tokens: int
    cache_creation_input_tokens: int
    cache_read_input_tokens: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.cache_creation_input_tokens = data["cache_creation_input_tokens"]
            self.cache_read_input_tokens = data["cache_read_input_tokens"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_dream_usage = DreamUsage.from_dict
