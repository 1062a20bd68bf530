# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ProviderMetaGemini(Model):
    """The signature of a thought, for Gemini.

    Attributes:
        provider: Always `gemini`.
        thoughtSignature: The signature.
    """

    provider: Literal["gemini"] = "gemini"
    thoughtSignature: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.thoughtSignature = data["thoughtSignature"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_meta_gemini = ProviderMetaGemini.from_dict
