# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ProviderMetaAnthropic(Model):
    """The signature of a thought, for Anthropic.

    Attributes:
        provider: Always `anthropic`.
        signature: The signature.
    """

    provider: Literal["anthropic"] = "anthropic"
    signature: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.signature = data["signature"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_meta_anthropic = ProviderMetaAnthropic.from_dict
