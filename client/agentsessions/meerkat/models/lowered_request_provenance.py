# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .lowered_request_encoding import LoweredRequestEncoding, decode_lowered_request_encoding
from .provider import Provider, decode_provider


@model
class LoweredRequestProvenance(Model):
    """A request that was counted.

    Attributes:
        provider: The provider of the model.
        encoding: Its form.
        body_sha256: The SHA-256 of its body, byte for byte as numbers. Each: at least 0.
    """

    provider: Provider
    encoding: LoweredRequestEncoding
    body_sha256: list[int]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "provider"
        try:
            self.provider = decode_provider(data["provider"])
            at = "encoding"
            self.encoding = decode_lowered_request_encoding(data["encoding"])
            self.body_sha256 = data["body_sha256"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_lowered_request_provenance = LoweredRequestProvenance.from_dict
