# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .presented_token_convention import PresentedTokenConvention, decode_presented_token_convention
from .provider import Provider, decode_provider
from .token_aggregation_provenance import (
    TokenAggregationProvenance,
    decode_token_aggregation_provenance,
)


@model
class ProviderTokenAccounting(Model):
    """How tokens were counted.

    Attributes:
        model: The model, as its provider calls it.
        provider: The provider of the model.
        presented_tokens: Tokens that the model was shown. At least 0.
        convention: Whether tokens of the cache are part of those.
        aggregation: How the sum was made.
    """

    model: str
    provider: Provider
    presented_tokens: int
    convention: PresentedTokenConvention
    aggregation: TokenAggregationProvenance

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "provider"
        try:
            self.model = data["model"]
            self.provider = decode_provider(data["provider"])
            self.presented_tokens = data["presented_tokens"]
            at = "convention"
            self.convention = decode_presented_token_convention(data["convention"])
            at = "aggregation"
            self.aggregation = decode_token_aggregation_provenance(data["aggregation"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_provider_token_accounting = ProviderTokenAccounting.from_dict
