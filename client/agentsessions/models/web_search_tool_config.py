# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .permission_policy import decode_permission_policy
from .user_location import UserLocation, decode_user_location

if TYPE_CHECKING:
    from .permission_policy import PermissionPolicy


@model
class WebSearchToolConfig(Model):
    """The `web_search` tool, which searches the web.

    Attributes:
        type: Always `web_search`.
        name: Always `web_search`.
        enabled: Whether the agent can call the tool.
        permission_policy: Whether a call runs at once or asks first.
        allowed_domains: The only hosts it may find pages on, with their subdomains; null or
            absent when it is not restricted so.
        blocked_domains: The hosts whose pages it leaves out, with their subdomains; null or
            absent when it is not restricted so.
        user_location: Where to search from; null or absent when nobody said.
    """

    type: Literal["web_search"] | Unset = UNSET
    name: Literal["web_search"] = "web_search"
    enabled: bool
    permission_policy: PermissionPolicy
    allowed_domains: list[str] | None | Unset = UNSET
    blocked_domains: list[str] | None | Unset = UNSET
    user_location: UserLocation | None | Unset = UNSET

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
            at = "user_location"
            value = data.get("user_location", UNSET)
            self.user_location = (
                value if value is UNSET else None if value is None else decode_user_location(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_web_search_tool_config = WebSearchToolConfig.from_dict
