# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .web_fetch_source_filter import decode_web_fetch_source_filter
from .web_fetch_source_shorthand import WebFetchSourceShorthand, decode_web_fetch_source_shorthand
from .web_fetch_source_toggle import decode_web_fetch_source_toggle

if TYPE_CHECKING:
    from ._inputs import (
        WebFetchSourceFilterDict,
        WebFetchSourceShorthandLiteral,
        WebFetchSourceToggleDict,
    )
    from .web_fetch_source_filter import WebFetchSourceFilter
    from .web_fetch_source_toggle import WebFetchSourceToggle


@model
class WebFetchSourcesParams(Model):
    """Where the addresses that `web_fetch` reads may come from, when it is held to those that the
    conversation has shown. All three set to `none` are refused with 400.

    Attributes:
        user_input: Addresses in what the user wrote. Default: `all`.
        client_tool_results: Addresses in the results of custom tools; a filter names custom
            tools of the same agent. Default: `all`.
        server_tool_results: Addresses in the results of `web_search` and `web_fetch`; a filter
            names one or both. Default: `all`.
    """

    user_input: (
        WebFetchSourceShorthand
        | WebFetchSourceShorthandLiteral
        | WebFetchSourceToggle
        | WebFetchSourceToggleDict
        | None
        | Unset
    ) = UNSET
    client_tool_results: (
        WebFetchSourceShorthand
        | WebFetchSourceShorthandLiteral
        | WebFetchSourceFilter
        | WebFetchSourceFilterDict
        | None
        | Unset
    ) = UNSET
    server_tool_results: (
        WebFetchSourceShorthand
        | WebFetchSourceShorthandLiteral
        | WebFetchSourceFilter
        | WebFetchSourceFilterDict
        | None
        | Unset
    ) = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "user_input"
        try:
            value = data.get("user_input", UNSET)
            self.user_input = (
                value
                if value is UNSET
                else decode_web_fetch_source_toggle(value)
                if value.__class__ is dict
                else decode_web_fetch_source_shorthand(value)
            )
            at = "client_tool_results"
            value = data.get("client_tool_results", UNSET)
            self.client_tool_results = (
                value
                if value is UNSET
                else decode_web_fetch_source_filter(value)
                if value.__class__ is dict
                else decode_web_fetch_source_shorthand(value)
            )
            at = "server_tool_results"
            value = data.get("server_tool_results", UNSET)
            self.server_tool_results = (
                value
                if value is UNSET
                else decode_web_fetch_source_filter(value)
                if value.__class__ is dict
                else decode_web_fetch_source_shorthand(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_web_fetch_sources_params = WebFetchSourcesParams.from_dict
