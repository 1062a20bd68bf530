# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ProviderMetaGeminiFunctionCall(Model):
    """The id of a call, for Gemini.

    Attributes:
        provider: Always `gemini_function_call`.
        provider_id: The id.
        thoughtSignature: The signature of the thought before it.
    """

    provider: Literal["gemini_function_call"] = "gemini_function_call"
    provider_id: str
    thoughtSignature: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.provider_id = data["provider_id"]
            self.thoughtSignature = data.get("thoughtSignature", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_meta_gemini_function_call = ProviderMetaGeminiFunctionCall.from_dict
