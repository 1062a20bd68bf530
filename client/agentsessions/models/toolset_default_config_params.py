# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .permission_policy import decode_permission_policy

if TYPE_CHECKING:
    from ._inputs import PermissionPolicyDict
    from .permission_policy import PermissionPolicy


@model
class ToolsetDefaultConfigParams(Model):
    """What holds for the tools of a toolset that have no setting of their own.

    Attributes:
        enabled: Whether the agent can call them. With false, only the tools that `configs`
            switches on remain. Default: True.
        permission_policy: Whether their calls run at once or ask first. Left out or null,
            `always_allow` for the built-in tools and `always_ask` for those of an MCP server.
    """

    enabled: bool | None | Unset = UNSET
    permission_policy: PermissionPolicy | PermissionPolicyDict | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.enabled = data.get("enabled", UNSET)
            value = data.get("permission_policy", UNSET)
            self.permission_policy = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_permission_policy(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "permission_policy") from None
        self._raw = data
        return self


decode_toolset_default_config_params = ToolsetDefaultConfigParams.from_dict
