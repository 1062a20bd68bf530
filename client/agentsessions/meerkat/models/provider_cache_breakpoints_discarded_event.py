# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .discarded_cache_breakpoint import DiscardedCacheBreakpoint, decode_discarded_cache_breakpoint


@model
class ProviderCacheBreakpointsDiscardedEvent(Model):
    """Parts of the history are not kept in the provider's cache any more.

    Attributes:
        type: Always `provider_cache_breakpoints_discarded`.
        session_id: The session, as a UUID.
        discarded: Up to where they were kept.
        retained: How many are still kept. At least 0.
    """

    type: Literal["provider_cache_breakpoints_discarded"] = "provider_cache_breakpoints_discarded"
    session_id: str
    discarded: list[DiscardedCacheBreakpoint]
    retained: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.discarded = decode_list(decode_discarded_cache_breakpoint, data["discarded"])
            self.retained = data["retained"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "discarded") from None
        self._raw = data
        return self


decode_provider_cache_breakpoints_discarded_event = ProviderCacheBreakpointsDiscardedEvent.from_dict
