# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class LimitedNetworkingParams(Model):
    """The sandbox reaches only the hosts that are listed and the groups of hosts that are switched
    on. In an update, what is left out stays as it is.

    Attributes:
        type: Always `limited`.
        allowed_hosts: The host names that it may reach, besides the groups below. Left out at
            creation, none.
        allow_mcp_servers: Whether it may reach the MCP servers of the session's agent without
            their being listed. Default: False.
        allow_package_managers: Whether it may reach the public package registries without their
            being listed. Must be true when the environment has packages. Default: False.
    """

    type: Literal["limited"] = "limited"
    allowed_hosts: Sequence[str] | None | Unset = UNSET
    allow_mcp_servers: bool | None | Unset = UNSET
    allow_package_managers: bool | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.allowed_hosts = data.get("allowed_hosts", UNSET)
            self.allow_mcp_servers = data.get("allow_mcp_servers", UNSET)
            self.allow_package_managers = data.get("allow_package_managers", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_limited_networking_params = LimitedNetworkingParams.from_dict
