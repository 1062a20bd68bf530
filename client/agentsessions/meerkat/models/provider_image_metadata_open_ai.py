# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ProviderImageMetadataOpenAI(Model):
    """An image was made by OpenAI.

    Attributes:
        provider: Always `openai`.
        target_model: The model that made it.
        image_generation_call_id: The provider's id of the call.
        response_id: The provider's own id of the response.
    """

    provider: Literal["openai"] = "openai"
    target_model: str
    image_generation_call_id: str | None | Unset = UNSET
    response_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.target_model = data["target_model"]
            self.image_generation_call_id = data.get("image_generation_call_id", UNSET)
            self.response_id = data.get("response_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_image_metadata_open_ai = ProviderImageMetadataOpenAI.from_dict
