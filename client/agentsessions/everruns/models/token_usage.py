# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TokenUsage(Model):
    """What models have used. What goes into a model is counted in three numbers that do not
    overlap: `input_tokens`, `cache_read_tokens` and `cache_creation_tokens`; the prompt was
    their sum.

    Attributes:
        input_tokens: Tokens of prompts that no cache had. At least 0.
        output_tokens: Tokens that the model wrote. At least 0.
        cache_read_tokens: Tokens of prompts that were read from a cache. At least 0.
        cache_creation_tokens: Tokens of prompts that were written to a cache. At least 0.
        actual_cost_usd: The cost in US dollars as the model provider states it, where it does.
        estimated_cost_usd: The cost in US dollars by the list price of the model, where that is
            known.
        effective_cost_usd: The best figure for sums over many requests: what is stated, else
            what is estimated.
    """

    input_tokens: int
    output_tokens: int
    cache_read_tokens: int | None | Unset = UNSET
    cache_creation_tokens: int | None | Unset = UNSET
    actual_cost_usd: float | None | Unset = UNSET
    estimated_cost_usd: float | None | Unset = UNSET
    effective_cost_usd: float | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.cache_read_tokens = data.get("cache_read_tokens", UNSET)
            self.cache_creation_tokens = data.get("cache_creation_tokens", UNSET)
            self.actual_cost_usd = data.get("actual_cost_usd", UNSET)
            self.estimated_cost_usd = data.get("estimated_cost_usd", UNSET)
            self.effective_cost_usd = data.get("effective_cost_usd", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_token_usage = TokenUsage.from_dict
