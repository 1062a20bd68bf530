# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .permission_policy import decode_permission_policy

if TYPE_CHECKING:
    from ._inputs import PermissionPolicyDict
    from .permission_policy import PermissionPolicy


@model
class BashToolConfigParams(Model):
    """The `bash` tool, which runs shell commands in the sandbox.

    Attributes:
        type: Always `bash`.
        name: Always `bash`.
        enabled: Whether the agent can call the tool. Left out or null, as in `default_config`.
        permission_policy: Whether a call runs at once or asks first. Left out or null, as in
            `default_config`.
    """

    type: Literal["bash"] | Unset = UNSET
    name: Literal["bash"] = "bash"
    enabled: bool | None | Unset = UNSET
    permission_policy: PermissionPolicy | PermissionPolicyDict | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
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
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "permission_policy") from None
        self._raw = data
        return self


decode_bash_tool_config_params = BashToolConfigParams.from_dict
