# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .provider_token_accounting import ProviderTokenAccounting, decode_provider_token_accounting


@model
class SessionUsage(Model):
    """Tokens of a whole session, counted.

    Attributes:
        input_tokens: Tokens that were sent to the model. At least 0.
        output_tokens: Tokens that the model has written. At least 0.
        provider_accounting: How the provider has counted.
        cache_creation_tokens: Tokens that were written to the provider's cache. At least 0.
        cache_read_tokens: Tokens that were read from the provider's cache. At least 0.
        reasoning_tokens: Tokens that the model has written while thinking; part of
            `output_tokens`. At least 0.
    """

    input_tokens: int
    output_tokens: int
    provider_accounting: ProviderTokenAccounting | None | Unset = UNSET
    cache_creation_tokens: int | None | Unset = UNSET
    cache_read_tokens: int | None | Unset = UNSET
    reasoning_tokens: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.input_tokens = data["input_tokens"]
            self.output_tokens = data["output_tokens"]
            value = data.get("provider_accounting", UNSET)
            self.provider_accounting = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_provider_token_accounting(value)
            )
            self.cache_creation_tokens = data.get("cache_creation_tokens", UNSET)
            self.cache_read_tokens = data.get("cache_read_tokens", UNSET)
            self.reasoning_tokens = data.get("reasoning_tokens", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "provider_accounting") from None
        self._raw = data
        return self


decode_session_usage = SessionUsage.from_dict
