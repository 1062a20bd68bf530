# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class LimitedNetworking(Model):
    """The sandbox reaches only the hosts that are listed and the groups of hosts that are switched
    on.

    Attributes:
        type: Always `limited`.
        allowed_hosts: The host names that it may reach, besides the groups below.
        allow_mcp_servers: Whether it may reach the MCP servers of the session's agent without
            their being listed.
        allow_package_managers: Whether it may reach the public package registries without their
            being listed.
    """

    type: Literal["limited"] = "limited"
    allowed_hosts: list[str]
    allow_mcp_servers: bool
    allow_package_managers: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.allowed_hosts = data["allowed_hosts"]
            self.allow_mcp_servers = data["allow_mcp_servers"]
            self.allow_package_managers = data["allow_package_managers"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_limited_networking = LimitedNetworking.from_dict
