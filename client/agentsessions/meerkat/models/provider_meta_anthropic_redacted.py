# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ProviderMetaAnthropicRedacted(Model):
    """A thought that Anthropic keeps back.

    Attributes:
        provider: Always `anthropic_redacted`.
        data: The thought, encrypted.
    """

    provider: Literal["anthropic_redacted"] = "anthropic_redacted"
    data: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.data = data["data"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_meta_anthropic_redacted = ProviderMetaAnthropicRedacted.from_dict
