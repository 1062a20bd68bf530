# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .permission_policy import decode_permission_policy
from .web_fetch_sources_params import WebFetchSourcesParams, decode_web_fetch_sources_params

if TYPE_CHECKING:
    from ._inputs import PermissionPolicyDict, WebFetchSourcesParamsDict
    from .permission_policy import PermissionPolicy


@model
class WebFetchToolConfigParams(Model):
    """The `web_fetch` tool, which reads pages and documents at an address.

    Attributes:
        type: Always `web_fetch`.
        name: Always `web_fetch`.
        enabled: Whether the agent can call the tool. Left out or null, as in `default_config`.
        permission_policy: Whether a call runs at once or asks first. Left out or null, as in
            `default_config`.
        allowed_domains: The only hosts it may fetch from, with their subdomains. Bare host
            names without scheme, port or path. Never together with `blocked_domains`. 1 to 64
            items.
        blocked_domains: The hosts it may not fetch from, with their subdomains. Bare host names
            without scheme, port or path. Never together with `allowed_domains`. 1 to 64 items.
        url_sources: Where its addresses may come from. Left out or null, from every source.
        max_content_tokens: How many tokens of text one call may bring in. It does not count for
            PDFs and other binary content.
    """

    type: Literal["web_fetch"] | Unset = UNSET
    name: Literal["web_fetch"] = "web_fetch"
    enabled: bool | None | Unset = UNSET
    permission_policy: PermissionPolicy | PermissionPolicyDict | None | Unset = UNSET
    allowed_domains: Sequence[str] | Unset = UNSET
    blocked_domains: Sequence[str] | Unset = UNSET
    url_sources: WebFetchSourcesParams | WebFetchSourcesParamsDict | None | Unset = UNSET
    max_content_tokens: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "permission_policy"
        try:
            self.type = data.get("type", UNSET)
            self.name = data["name"]
            self.enabled = data.get("enabled", UNSET)
            value = data.get("permission_policy", UNSET)
            self.permission_policy = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_permission_policy(value)
            )
            self.allowed_domains = data.get("allowed_domains", UNSET)
            self.blocked_domains = data.get("blocked_domains", UNSET)
            at = "url_sources"
            value = data.get("url_sources", UNSET)
            self.url_sources = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_web_fetch_sources_params(value)
            )
            self.max_content_tokens = data.get("max_content_tokens", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_web_fetch_tool_config_params = WebFetchToolConfigParams.from_dict
