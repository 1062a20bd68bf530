# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ProviderImageMetadataNotEmitted(Model):
    """The provider does not say how an image was made.

    Attributes:
        provider: Always `not_emitted`.
    """

    provider: Literal["not_emitted"] = "not_emitted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_image_metadata_not_emitted = ProviderImageMetadataNotEmitted.from_dict
