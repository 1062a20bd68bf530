# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .permission_policy import decode_permission_policy
from .web_fetch_sources import WebFetchSources, decode_web_fetch_sources

if TYPE_CHECKING:
    from .permission_policy import PermissionPolicy


@model
class WebFetchToolConfig(Model):
    """The `web_fetch` tool, which reads pages and documents at an address.

    Attributes:
        type: Always `web_fetch`.
        name: Always `web_fetch`.
        enabled: Whether the agent can call the tool.
        permission_policy: Whether a call runs at once or asks first.
        allowed_domains: The only hosts it may fetch from, with their subdomains; null or absent
            when it is not restricted so.
        blocked_domains: The hosts it may not fetch from, with their subdomains; null or absent
            when it is not restricted so.
        url_sources: Where its addresses may come from; null or absent when that is not
            restricted.
        max_content_tokens: How many tokens of text one call may bring in; null or absent when
            there is no such limit.
    """

    type: Literal["web_fetch"] | Unset = UNSET
    name: Literal["web_fetch"] = "web_fetch"
    enabled: bool
    permission_policy: PermissionPolicy
    allowed_domains: list[str] | None | Unset = UNSET
    blocked_domains: list[str] | None | Unset = UNSET
    url_sources: WebFetchSources | None | Unset = UNSET
    max_content_tokens: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "permission_policy"
        try:
            self.type = data.get("type", UNSET)
            self.name = data["name"]
            self.enabled = data["enabled"]
            self.permission_policy = decode_permission_policy(data["permission_policy"])
            self.allowed_domains = data.get("allowed_domains", UNSET)
            self.blocked_domains = data.get("blocked_domains", UNSET)
            at = "url_sources"
            value = data.get("url_sources", UNSET)
            self.url_sources = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_web_fetch_sources(value)
            )
            self.max_content_tokens = data.get("max_content_tokens", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_web_fetch_tool_config = WebFetchToolConfig.from_dict
