# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ProviderMetaUnknown(Model):
    """Something for a provider that the server did not know itself.

    Attributes:
        provider: Always `unknown`.
    """

    provider: Literal["unknown"] = "unknown"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_meta_unknown = ProviderMetaUnknown.from_dict
