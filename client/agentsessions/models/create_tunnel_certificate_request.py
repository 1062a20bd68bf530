# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CreateTunnelCertificateRequest(Model):
    """A CA certificate to trust.

    Attributes:
        ca_certificate_pem: The certificate in PEM form. It holds exactly one X.509 certificate,
            which is a CA's, and no private key. At most 8192 characters.
    """

    ca_certificate_pem: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.ca_certificate_pem = data["ca_certificate_pem"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_create_tunnel_certificate_request = CreateTunnelCertificateRequest.from_dict
