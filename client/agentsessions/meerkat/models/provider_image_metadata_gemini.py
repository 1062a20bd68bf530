# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ProviderImageMetadataGemini(Model):
    """An image was made by Gemini.

    Attributes:
        provider: Always `gemini`.
        target_model: The model that made it.
        continuity_ref: What to give back to go on with it.
        response_id: The provider's own id of the response.
    """

    provider: Literal["gemini"] = "gemini"
    target_model: str
    continuity_ref: str | None | Unset = UNSET
    response_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.target_model = data["target_model"]
            self.continuity_ref = data.get("continuity_ref", UNSET)
            self.response_id = data.get("response_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_image_metadata_gemini = ProviderImageMetadataGemini.from_dict
