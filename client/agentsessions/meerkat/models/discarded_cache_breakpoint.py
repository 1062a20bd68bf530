# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .cache_discard_origin import CacheDiscardOrigin, decode_cache_discard_origin
from .cache_discard_reason import decode_cache_discard_reason
from .discarded_cache_place import DiscardedCachePlace, decode_discarded_cache_place

if TYPE_CHECKING:
    from .cache_discard_reason import CacheDiscardReason


@model
class DiscardedCacheBreakpoint(Model):
    """A place up to which the history was kept in the provider's cache.

    Attributes:
        identity: The place.
        origin: Who had set it.
        reason: Why it is given up.
    """

    identity: DiscardedCachePlace | None | Unset = UNSET
    origin: CacheDiscardOrigin
    reason: CacheDiscardReason

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "identity"
        try:
            value = data.get("identity", UNSET)
            self.identity = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_discarded_cache_place(value)
            )
            at = "origin"
            self.origin = decode_cache_discard_origin(data["origin"])
            at = "reason"
            self.reason = decode_cache_discard_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_discarded_cache_breakpoint = DiscardedCacheBreakpoint.from_dict
