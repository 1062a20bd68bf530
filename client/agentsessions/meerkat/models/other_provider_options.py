# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .structured_provider_extension import (
    StructuredProviderExtension,
    decode_structured_provider_extension,
)

if TYPE_CHECKING:
    from ._inputs import StructuredProviderExtensionDict


@model
class OtherProviderOptions(Model):
    """Settings of another provider.

    Attributes:
        provider: Always `unknown`.
        bag: The settings.
    """

    provider: Literal["unknown"] = "unknown"
    bag: StructuredProviderExtension | StructuredProviderExtensionDict

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.bag = decode_structured_provider_extension(data["bag"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "bag") from None
        self._raw = data
        return self


decode_other_provider_options = OtherProviderOptions.from_dict
