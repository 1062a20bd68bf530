# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .cache_boundary import decode_cache_boundary
from .provider import Provider, decode_provider

if TYPE_CHECKING:
    from .cache_boundary import CacheBoundary


@model
class DiscardedCachePlace(Model):
    """A place in a history, for one model.

    Attributes:
        model: The model, as its provider calls it.
        provider: The provider of the model.
        boundary: The place.
    """

    model: str
    provider: Provider
    boundary: CacheBoundary

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "provider"
        try:
            self.model = data["model"]
            self.provider = decode_provider(data["provider"])
            at = "boundary"
            self.boundary = decode_cache_boundary(data["boundary"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_discarded_cache_place = DiscardedCachePlace.from_dict
