# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ProviderMetaOpenAIResponse(Model):
    """The id of a response, for OpenAI.

    Attributes:
        provider: Always `open_ai_response`.
        response_id: The provider's own id of the response.
    """

    provider: Literal["open_ai_response"] = "open_ai_response"
    response_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.response_id = data["response_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_meta_open_ai_response = ProviderMetaOpenAIResponse.from_dict
