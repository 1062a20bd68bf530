# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class RequestUsage(Model):
    """Tokens of one request to a model.

    Attributes:
        input_tokens: Tokens that were sent to the model. At least 0.
        output_tokens: Tokens that the model has written. At least 0.
        total_tokens: Both together. At least 0.
        accounting: How the provider has counted, as any object.
        cache_creation_tokens: Tokens that were written to the provider's cache. At least 0.
        cache_read_tokens: Tokens that were read from the provider's cache. At least 0.
    """

    input_tokens: int
    output_tokens: int
    total_tokens: int
    accounting: dict[str, Any] | None | Unset = UNSET
    cache_creation_tokens: int | None | Unset = UNSET
    cache_read_tokens: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            self.total_tokens = data["total_tokens"]
            self.accounting = data.get("accounting", UNSET)
            self.cache_creation_tokens = data.get("cache_creation_tokens", UNSET)
            self.cache_read_tokens = data.get("cache_read_tokens", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_request_usage = RequestUsage.from_dict
