# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .web_fetch_source_filter import decode_web_fetch_source_filter
from .web_fetch_source_toggle import decode_web_fetch_source_toggle

if TYPE_CHECKING:
    from .web_fetch_source_filter import WebFetchSourceFilter
    from .web_fetch_source_toggle import WebFetchSourceToggle


@model
class WebFetchSources(Model):
    """Where the addresses that `web_fetch` reads may come from. A source that is null or absent is
    not restricted.

    Attributes:
        user_input: Addresses in what the user wrote.
        client_tool_results: Addresses in the results of custom tools.
        server_tool_results: Addresses in the results of `web_search` and `web_fetch`.
    """

    user_input: WebFetchSourceToggle | None | Unset = UNSET
    client_tool_results: WebFetchSourceFilter | None | Unset = UNSET
    server_tool_results: WebFetchSourceFilter | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "user_input"
        try:
            value = data.get("user_input", UNSET)
            self.user_input = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_web_fetch_source_toggle(value)
            )
            at = "client_tool_results"
            value = data.get("client_tool_results", UNSET)
            self.client_tool_results = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_web_fetch_source_filter(value)
            )
            at = "server_tool_results"
            value = data.get("server_tool_results", UNSET)
            self.server_tool_results = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_web_fetch_source_filter(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_web_fetch_sources = WebFetchSources.from_dict
