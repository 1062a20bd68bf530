# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .permission_policy import decode_permission_policy

if TYPE_CHECKING:
    from .permission_policy import PermissionPolicy


@model
class ToolsetDefaultConfig(Model):
    """What holds for the tools of a toolset that have no setting of their own.

    Attributes:
        enabled: Whether the agent can call them.
        permission_policy: Whether their calls run at once or ask first.
    """

    enabled: bool
    permission_policy: PermissionPolicy

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.enabled = data["enabled"]
            self.permission_policy = decode_permission_policy(data["permission_policy"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "permission_policy") from None
        self._raw = data
        return self


decode_toolset_default_config = ToolsetDefaultConfig.from_dict
