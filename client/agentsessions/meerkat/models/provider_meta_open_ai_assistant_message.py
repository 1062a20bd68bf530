# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .open_ai_assistant_phase import OpenAIAssistantPhase, decode_open_ai_assistant_phase


@model
class ProviderMetaOpenAIAssistantMessage(Model):
    """The id of a message, for OpenAI.

    Attributes:
        provider: Always `open_ai_assistant_message`.
        id: The id.
        phase: Which part of the answer it is.
        response_id: The provider's own id of the response.
    """

    provider: Literal["open_ai_assistant_message"] = "open_ai_assistant_message"
    id: str
    phase: OpenAIAssistantPhase | None | Unset = UNSET
    response_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.id = data["id"]
            value = data.get("phase", UNSET)
            self.phase = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_open_ai_assistant_phase(value)
            )
            self.response_id = data.get("response_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "phase") from None
        self._raw = data
        return self


decode_provider_meta_open_ai_assistant_message = ProviderMetaOpenAIAssistantMessage.from_dict
