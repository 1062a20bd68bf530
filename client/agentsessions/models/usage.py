# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .cache_creation_usage import CacheCreationUsage, decode_cache_creation_usage
from .monetary_amount import MonetaryAmount, decode_monetary_amount
from .server_tool_usage import ServerToolUsage, decode_server_tool_usage


@model
class Usage(Model):
    """Tokens, tool requests and cost of a session or a thread, counted from its start. A field
    that the service does not know is null or absent.

    Attributes:
        input_tokens: Input tokens that were neither read from the cache nor written to it.
        output_tokens: Tokens that the model wrote.
        cache_creation: Input tokens written to the cache.
        cache_read_input_tokens: Input tokens read from the cache.
        server_tool_use: Requests of the tools that are charged for each request.
        list_cost: The cost at list prices; what a budget is compared with.
        active_seconds: Seconds of work; time in which several threads worked counts once.
    """

    input_tokens: int | None | Unset = UNSET
    output_tokens: int | None | Unset = UNSET
    cache_creation: CacheCreationUsage | None | Unset = UNSET
    cache_read_input_tokens: int | None | Unset = UNSET
    server_tool_use: ServerToolUsage | None | Unset = UNSET
    list_cost: MonetaryAmount | None | Unset = UNSET
    active_seconds: float | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "cache_creation"
        try:
            self.input_tokens = data.get("input_tokens", UNSET)
            self.output_tokens = data.get("output_tokens", UNSET)
            value = data.get("cache_creation", UNSET)
            self.cache_creation = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_cache_creation_usage(value)
            )
            self.cache_read_input_tokens = data.get("cache_read_input_tokens", UNSET)
            at = "server_tool_use"
            value = data.get("server_tool_use", UNSET)
            self.server_tool_use = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_server_tool_usage(value)
            )
            at = "list_cost"
            value = data.get("list_cost", UNSET)
            self.list_cost = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_monetary_amount(value)
            )
            self.active_seconds = data.get("active_seconds", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_usage = Usage.from_dict
