# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ProviderMetaOpenAI(Model):
    """The id of a thought, for OpenAI.

    Attributes:
        provider: Always `open_ai`.
        id: The id.
        encrypted_content: The thought, encrypted.
        phase: Which part of the answer it belongs to.
        response_id: The provider's own id of the response.
    """

    provider: Literal["open_ai"] = "open_ai"
    id: str
    encrypted_content: str | None | Unset = UNSET
    phase: str | None | Unset = UNSET
    response_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.id = data["id"]
            self.encrypted_content = data.get("encrypted_content", UNSET)
            self.phase = data.get("phase", UNSET)
            self.response_id = data.get("response_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_meta_open_ai = ProviderMetaOpenAI.from_dict
