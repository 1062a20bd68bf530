# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)


@model
class TunnelCertificate(Model):
    """A CA certificate that a tunnel trusts. It has to sign the server certificate that the
    gateway in the private network presents.

    Attributes:
        id: Identifies the certificate; begins with `tcrt_`.
        type: Always `tunnel_certificate`.
        fingerprint: The SHA-256 of the certificate in DER form, in hexadecimal digits. Must
            match `^[0-9a-f]{64}$`.
        tunnel_id: The tunnel that trusts the certificate; begins with `tnl_`.
        created_at: When the certificate was added.
        archived_at: When the certificate was archived; null or absent while the tunnel trusts
            it.
        expires_at: When the certificate expires; null or absent when it does not.
    """

    id: str
    type: Literal["tunnel_certificate"] = "tunnel_certificate"
    fingerprint: str
    tunnel_id: str
    created_at: datetime
    archived_at: datetime | None | Unset = UNSET
    expires_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "created_at"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.fingerprint = data["fingerprint"]
            self.tunnel_id = data["tunnel_id"]
            self.created_at = parse_timestamp(data["created_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "expires_at"
            value = data.get("expires_at", UNSET)
            self.expires_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_tunnel_certificate = TunnelCertificate.from_dict
