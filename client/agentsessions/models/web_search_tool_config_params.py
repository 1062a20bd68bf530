# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .permission_policy import decode_permission_policy
from .user_location import UserLocation, decode_user_location

if TYPE_CHECKING:
    from ._inputs import PermissionPolicyDict, UserLocationDict
    from .permission_policy import PermissionPolicy


@model
class WebSearchToolConfigParams(Model):
    """The `web_search` tool, which searches the web.

    Attributes:
        type: Always `web_search`.
        name: Always `web_search`.
        enabled: Whether the agent can call the tool. Left out or null, as in `default_config`.
        permission_policy: Whether a call runs at once or asks first. Left out or null, as in
            `default_config`.
        allowed_domains: The only hosts it may find pages on, with their subdomains. Host names
            without scheme or port, with or without a path. Never together with `blocked_domains`. 1
            to 64 items.
        blocked_domains: The hosts whose pages it leaves out, with their subdomains. Host names
            without scheme or port, with or without a path. Never together with `allowed_domains`. 1
            to 64 items.
        user_location: Where to search from, so that results fit the place.
    """

    type: Literal["web_search"] | Unset = UNSET
    name: Literal["web_search"] = "web_search"
    enabled: bool | None | Unset = UNSET
    permission_policy: PermissionPolicy | PermissionPolicyDict | None | Unset = UNSET
    allowed_domains: Sequence[str] | Unset = UNSET
    blocked_domains: Sequence[str] | Unset = UNSET
    user_location: UserLocation | UserLocationDict | None | Unset = UNSET

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
            at = "user_location"
            value = data.get("user_location", UNSET)
            self.user_location = (
                value if value is UNSET else None if value is None else decode_user_location(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_web_search_tool_config_params = WebSearchToolConfigParams.from_dict
