# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class LimitedCredentialNetworking(Model):
    """The secret goes only to the hosts that are listed.

    Attributes:
        type: Always `limited`.
        allowed_hosts: Host names (`api.example.com`), IPv4 addresses (`192.0.2.1`) or
            wildcards. `*.example.com` stands for every subdomain of `example.com`, but not for
            `example.com`. URLs, ports, paths and IPv6 addresses are refused. At most 16 items.
    """

    type: Literal["limited"] = "limited"
    allowed_hosts: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["limited"] = ...,
            allowed_hosts: Sequence[str],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.allowed_hosts = data["allowed_hosts"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_limited_credential_networking = LimitedCredentialNetworking.from_dict
